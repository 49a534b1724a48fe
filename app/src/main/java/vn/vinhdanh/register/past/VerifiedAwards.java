package vn.vinhdanh.register.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.register.DecisionNumber;
import vn.vinhdanh.register.EarlierAwards;
import vn.vinhdanh.register.PublicPastAward;

/** The past awards that the register and the public look-up answer for. */
@Component
class VerifiedAwards implements EarlierAwards {

    /** More awards of one name under one number than this are not a look-up. */
    private static final int MOST_ANSWERS = 5;

    private static final int MOST_SHOWN = 10;
    private static final String OF_DEPARTMENT = """
             from register.past_award
            where department = :department and status = 'VERIFIED' and folded_text like '%' || :text || '%'
            """;

    private final JdbcClient jdbc;

    VerifiedAwards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicPastAward> lookUp(DecisionNumber number, String name) {
        return jdbc.sql("""
                        select * from register.past_award
                         where status = 'VERIFIED' and kind <> 'GROUP'
                           and lookup_number = :number
                           and folded_name = :name
                           and (:symbol = '' or lookup_symbol = :symbol)
                         order by id
                         limit :most
                        """)
                .param("number", number.number())
                .param("symbol", number.foldedSymbol())
                .param("name", FoldedText.fold(name))
                .param("most", MOST_ANSWERS)
                .query(VerifiedAwards::award)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Found search(String department, String text) {
        var folded = FoldedText.fold(text);
        var total = jdbc.sql("select count(*)" + OF_DEPARTMENT)
                .param("department", department)
                .param("text", folded)
                .query(Long.class)
                .single();
        var first = jdbc.sql("select *" + OF_DEPARTMENT + " order by decided_on desc nulls last, id desc limit :most")
                .param("department", department)
                .param("text", folded)
                .param("most", MOST_SHOWN)
                .query(VerifiedAwards::award)
                .list();
        return new Found(total, first);
    }

    private static PublicPastAward award(ResultSet row, int number) throws SQLException {
        var entry = PastAwardRow.entry(row, number);
        var award = entry.award();
        return new PublicPastAward(
                award.name(),
                award.post(),
                award.unit(),
                award.awardName(),
                entry.decider(),
                award.number(),
                award.decided().text());
    }
}
