-- Which open bodies have one chair or one chief executive on a day, certainly (1) or possibly (0).
-- The day is ?1. A period holds certainly or possibly from its first day until the first no longer in it.
WITH open AS (
    SELECT body FROM existences GROUP BY body
    HAVING min(CASE WHEN certain_from <= ?1 AND ?1 < certain_until THEN 1 ELSE 0 END) = 1
),
held AS (
    SELECT seats.office AS office, coalesce(joined.remains, appointments.person) AS holder, seats.body AS body,
        max(CASE WHEN certain_from <= ?1 AND ?1 < certain_until THEN 1 ELSE 0 END) AS certain
    FROM appointments
    JOIN seats ON seats.seat = appointments.seat
    JOIN open ON open.body = seats.body
    LEFT JOIN joined ON joined.person = appointments.person
    WHERE seats.office IN ('chair', 'chief-executive')
        AND NOT (seats.office = 'chair' AND appointments.capacity = 'acting')
        AND possible_from <= ?1 AND ?1 < possible_until
    GROUP BY seats.office, coalesce(joined.remains, appointments.person), seats.body
)
SELECT one.office, one.body, other.body, max(CASE WHEN one.certain + other.certain = 2 THEN 1 ELSE 0 END)
FROM held AS one
JOIN held AS other ON other.office = one.office AND other.holder = one.holder AND one.body < other.body
GROUP BY one.office, one.body, other.body
