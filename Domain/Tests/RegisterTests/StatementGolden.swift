/// What each statement of `Samples.fullStatements` is in the log, field by field.
///
/// Logs are kept for ever. These texts are never edited: a kind that has to change gets a new version beside the old.
enum StatementGolden {
    static let text: String = first + "\n" + second + "\n" + third

    private static let first: String = """
        register version 1
          title = Invented register
          invented = yes
          checked-to = 2024-06-30
        compilation version 1
          table = posts
          rows = [P1 | P2]
        body version 1
          body = northmere
          successors = [saltley-vale | eastholt]
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        body-name version 1
          body = northmere
          name = Northmere NHS Trust (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        body-kind version 1
          body = northmere
          legal-kind = nhs-trust
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        body-sector version 1
          body = northmere
          sector = mental-health
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        body-region version 1
          body = northmere
          region = Middle Shires (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        authorisation version 1
          body = eastholt
          authorised-by = The regulator (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        forum version 1
          forum = northmere.quality
          name = Quality committee
          forum-kind = committee-in-common
          parents = [northmere]
          instrument = delegation-1
          meets-with = [eastholt.quality]
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        forum-member version 1
          forum = northmere.quality
          parent = northmere
          seat = northmere.chair
          votes = yes
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        seat version 1
          seat = northmere.chair
          body = northmere
          seat-kind = chair
          office = chair
          title = Chair in common
          votes = yes
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        vacancy version 1
          seat = northmere.chair
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        """

    private static let second: String = """
        designation version 1
          person = person-ash-rowe
          body = northmere
          designation = senior-independent-director
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        person-name version 1
          person = person-ash-rowe
          name = Ash Rowe (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        same-person version 1
          person = person-ash-rowe
          other = person-bea-lund
        appointment version 1
          person = person-ash-rowe
          named-as = Dr A. Rowe (invented)
          seat = northmere.chair
          capacity = interim
          appointed-by = Council of governors
          approval = Resolution 7
          stated-shared = no
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        absence version 1
          person = person-ash-rowe
          seat = northmere.chair
          body = northmere
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        group version 1
          group = twin-rivers
          name = Twin Rivers Group (invented)
          stated-model = hospital group
          within = three-shires
          note = also called the Rivers
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        group-member version 1
          group = twin-rivers
          body = northmere
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        arrangement version 1
          arrangement = A1
          group = twin-rivers
          model = shared-chair-and-chief-executive
          bodies = [northmere | eastholt]
          holder = person-ash-rowe
          status = current
          note = announced in March
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        intent version 1
          group = twin-rivers
          text = one chief executive
          stated-on = 2023-01
          planned-for = 2024
        reason version 1
          group = twin-rivers
          text = one plan for stroke care
          agreed-by = [northmere | eastholt]
          agreed-at = Boards in common, 4 March 2019
          seen-by = one rota
          review-on = 2022
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        expected-benefit version 1
          group = twin-rivers
          text = shorter waits
          agreed-by = [northmere | eastholt]
          agreed-at = Boards in common, 4 March 2019
          seen-by = median wait
          review-on = 2022-04
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        instrument version 1
          instrument = delegation-1
          instrument-kind = delegation
          title = Delegation to the quality committee
          adopted-by = [northmere | eastholt]
          creates = northmere.quality
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        completeness version 1
          body = northmere
          list = board-members
          as-at = 2024-06-30
        published-count version 1
          count = K1
          on = 2024-01
          measure = bodies that share a chair
          value = about a third
        """

    private static let third: String = """
        independence-judgement version 1
          person = person-ash-rowe
          body = northmere
          judgement = not-independent
          indicators = [employee | business]
          reason = A reason (invented)
          resolution = A resolution (invented)
          on = 2024-06-30
        registration version 1
          person = person-ash-rowe
          register = gphc
          number = A number (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
          profession = other
        constituency-membership version 1
          person = person-ash-rowe
          body = northmere
          constituency = staff
          class = A class (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        employment version 1
          person = person-ash-rowe
          body = northmere
          employment = office
          full-time = yes
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        secondment version 1
          person = person-ash-rowe
          seconded-by = eastholt
          body = northmere
          agreement = A agreement (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        appointment-act version 1
          person = person-ash-rowe
          seat = northmere.chair
          act = letter
          by = other
          authority = A authority (invented)
          general-meeting = yes
          term-to = 2024-06-30
          resolution = A resolution (invented)
          on = 2024-06-30
        accounting-officer version 1
          person = person-ash-rowe
          body = northmere
          officer = accountable-officer
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        suspension version 1
          person = person-ash-rowe
          seat = northmere.chair
          body = northmere
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        delegation version 1
          body = northmere
          basis = other
          functions = [One of the functions (invented) | Another (invented)]
          to-forum = northmere.quality
          to-body = eastholt
          to-seat = northmere.chair
          to-other = A to-other (invented)
          limits = A limits (invented)
          sub-delegation = yes
          instrument = delegation-1
          resolved-on = 2024-06-30
          agreed-on = 2024-06-30
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        reserved-matter version 1
          body = northmere
          matter = A matter (invented)
          reference = A reference (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        committee-terms version 1
          forum = northmere.quality
          purpose = other
          functions = [One of the functions (invented) | Another (invented)]
          quorum = A quorum (invented)
          voting = A voting (invented)
          agreed-by = [northmere | eastholt]
          agreed-on = 2024-06-30
          first-met = 2024-06-30
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        interest version 1
          person = person-ash-rowe
          body = northmere
          in = eastholt
          interest = indirect
          declared-on = 2024-06-30
          published = yes
          published-until = 2024-06-30
          kept-until = 2024-06-30
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        dual-office version 1
          person = person-ash-rowe
          body = northmere
          other-body = eastholt
          decision = refused
          reason = A reason (invented)
          resolution = A resolution (invented)
          decided-on = 2024-06-30
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        declaration version 1
          person = person-ash-rowe
          body = northmere
          declaration = other-commitments
          on = 2024-06-30
        fit-and-proper-test version 1
          person = person-ash-rowe
          body = northmere
          outcome = not-fit
          lead-employer = eastholt
          signed-by = other
          next-due = 2024-06-30
          on = 2024-06-30
        fit-and-proper-letter version 1
          person = person-ash-rowe
          body = northmere
          lead-employer = eastholt
          on = 2024-06-30
        nobody-disqualified version 1
          body = northmere
          resolution = A resolution (invented)
          on = 2024-06-30
        appraisal version 1
          person = person-ash-rowe
          body = northmere
          on = 2024-06-30
          sent-on = 2024-06-30
        time-commitment version 1
          person = person-ash-rowe
          body = northmere
          days = 2.5
          per = year
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        remuneration version 1
          person = person-ash-rowe
          body = northmere
          pay = other
          pounds = 12
          reason = A reason (invented)
          published = yes
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        governor version 1
          person = person-ash-rowe
          body = northmere
          constituency = partner
          class = A class (invented)
          lead = yes
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        establishment-order version 1
          body = northmere
          number = A number (invented)
          executives = 12
          non-executives = 12
          university = yes
          special = neither
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        constitution-clause version 1
          body = northmere
          subject = internal-delegation
          says = has-none
          clause = A clause (invented)
          text = A text (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        oversight-segment version 1
          body = northmere
          segment = 5
          quarter = A quarter (invented)
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        rating version 1
          body = northmere
          scope = use-of-resources
          rating = inadequate
          from = 2019-04
          until = 2024-07-01
          last-seen = 2024-06
        review version 1
          body = northmere
          review = interests
          person = person-ash-rowe
          reviewer = A reviewer (invented)
          connection = A connection (invented)
          resolution = A resolution (invented)
          on = 2024-06-30
        rule-evidence version 1
          body = northmere
          rule = A rule (invented)
          form = opinion
          shows = not-applicable
          title = A title (invented)
          author = A author (invented)
          resolution = A resolution (invented)
          expires = 2024-06-30
          on = 2024-06-30
        explanation version 1
          body = northmere
          rule = A rule (invented)
          text = A text (invented)
          author = A author (invented)
          resolution = A resolution (invented)
          adopts = A adopts (invented)
          given-from = 2024-06-30
          expires = 2024-06-30
          on = 2024-06-30
        """
}
