package vn.vinhdanh.person;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.web.PageNumber;

/** The people in lists that the office has received, for somebody of the office to say who they are. */
@Component
class ReceivedNominees {

    static final int PAGE = 30;

    private static final int MOST = 200;

    private static final String RECEIVED = """
              from nomination.nomination nominee
              join nomination.proposal on proposal.id = nominee.proposal_id
              left join organisation.person linked on linked.id = nominee.person_id
              left join organisation.person owner on owner.id = linked.read_as
             where nominee.department = :department and nominee.kind = 'INDIVIDUAL'
               and nominee.status not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'REFUSED')
            """;

    // the first word of what a nominee is found by is the name
    private static final String NAMED = " and strpos(split_part(nominee.folded, ' ', 1), :text) > 0";

    private static final String ROWS = """
            select nominee.id, proposal.id as proposal, nominee.name, nominee.post, nominee.unit_of_day as unit,
                   proposal.call_title, nominee.status, owner.id as owner, owner.full_name as owner_name
            """ + RECEIVED;

    private final JdbcClient jdbc;

    ReceivedNominees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the department in whose name the text occurs, whatever its case and diacritics; the newest of a name first. */
    @Transactional(readOnly = true)
    public NomineePage page(String department, String text, int asked) {
        var folded = FoldedText.compact(text);
        var total = jdbc.sql("select count(*)" + RECEIVED + NAMED)
                .param("department", department)
                .param("text", folded)
                .query(Integer.class)
                .single();
        var last = PageNumber.count(total, PAGE);
        var number = PageNumber.within(asked, last);
        var nominees = jdbc.sql(ROWS + NAMED + " order by split_part(nominee.folded, ' ', 1), nominee.id desc"
                        + " limit :limit offset :offset")
                .param("department", department)
                .param("text", folded)
                .param("limit", PAGE)
                .param("offset", (number - 1) * PAGE)
                .query(ListedNominee.class)
                .list();
        return new NomineePage(nominees, number, last, total);
    }

    /** Those who are this person, or somebody who is read as this one, and do not stand in the register; the newest first. */
    List<ListedNominee> of(Person person) {
        return jdbc.sql(ROWS + """
                         and owner.id = :person
                         and not exists (select from register.register_entry entry where entry.nomination_id = nominee.id)
                        order by nominee.id desc limit :most
                        """)
                .param("department", person.department())
                .param("person", person.id())
                .param("most", MOST)
                .query(ListedNominee.class)
                .list();
    }
}
