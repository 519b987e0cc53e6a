/// What each statement of `Samples.fullStatements` is in the log, field by field.
///
/// Logs are kept for ever. These texts are never edited: a kind that has to change gets a new version beside the old.
enum StatementGolden {
    static let text: String = first + "\n" + second

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
}
