package vn.vinhdanh.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.text.FoldedText;

/** Reading the register: page by page inside a department, and one honour at a time in public. */
@Component
class RegisterSearch {

    static final int PAGE_SIZE = 20;

    /** More honours of one name under one number than this are not a look-up. */
    private static final int MOST_ANSWERS = 5;

    private static final String OF_DEPARTMENT =
            " from register.register_entry where department = :department and folded_text like '%' || :text || '%' ";

    private final JdbcClient jdbc;

    RegisterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the department's entries that contain the text, newest decision first; pages count from 1. */
    @Transactional(readOnly = true)
    RegisterPage page(String department, String text, int page) {
        var folded = FoldedText.fold(text);
        var total = jdbc.sql("select count(*)" + OF_DEPARTMENT)
                .param("department", department)
                .param("text", folded)
                .query(Long.class)
                .single();
        var shown = RegisterPage.existing(page, total);
        return new RegisterPage(entries(department, folded, shown), shown, total);
    }

    /** The honours under this number and this whole name, both in any case and without diacritics. */
    @Transactional(readOnly = true)
    List<PublicEntry> lookUp(DecisionNumber number, String name) {
        return jdbc.sql("""
                        select recipient_name, award_name, decision_number, decision_symbol, decision_date, unit_of_day
                          from register.register_entry
                         where decision_number = :number
                           and folded_name = :name
                           and (:symbol = '' or folded_symbol = :symbol)
                         order by decision_date desc, id
                         limit :most
                        """)
                .param("number", number.number())
                .param("symbol", number.foldedSymbol())
                .param("name", FoldedText.fold(name))
                .param("most", MOST_ANSWERS)
                .query(PublicEntry.class)
                .list();
    }

    private List<RegisterEntry> entries(String department, String folded, int page) {
        return jdbc.sql("select *" + OF_DEPARTMENT
                        + "order by decision_date desc, decision_number desc, recipient_kind, id"
                        + " limit :size offset :offset")
                .param("department", department)
                .param("text", folded)
                .param("size", PAGE_SIZE)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query(RegisterEntry.class)
                .list();
    }
}
