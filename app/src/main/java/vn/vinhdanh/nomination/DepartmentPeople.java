package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.text.FoldedText;

/** The people of a department, as those find them who write a list: no user name or mail address is told. */
@Component
public class DepartmentPeople {

    // stands for the account where its user name must not be seen
    private static final String REFERENCE = "encode(sha256(convert_to(department || '/' || user_name, 'UTF8')), 'hex')";

    private final JdbcClient sql;

    DepartmentPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first people in whose name the text occurs, whatever its case and diacritics; those it begins come first. */
    public List<Found> find(String department, String text, int most) {
        return sql.sql("select full_name, title, unit, " + REFERENCE + """
                               as reference
                          from identity.account
                         where department = :department and nomination.folded(full_name) like '%' || :text || '%'
                         order by nomination.folded(full_name) not like :text || '%', full_name, unit, user_name
                         limit :most
                        """)
                .param("department", department)
                .param("text", FoldedText.compact(text))
                .param("most", most)
                .query(Found.class)
                .list();
    }

    /** User name of the person who was chosen from those found, provided that the name has not been changed since. */
    Optional<String> chosen(String department, String reference, String name) {
        return sql.sql("select user_name from identity.account where department = :department and " + REFERENCE
                        + " = :reference and nomination.folded(full_name) = :name")
                .param("department", department)
                .param("reference", reference)
                .param("name", FoldedText.compact(name))
                .query(String.class)
                .optional();
    }

    /**
     * Somebody of the department.
     *
     * @param unit code of the unit, absent for people of the department's own bodies
     * @param reference stands for the account
     */
    public record Found(
            String fullName, String title, @Nullable String unit, String reference) {}
}
