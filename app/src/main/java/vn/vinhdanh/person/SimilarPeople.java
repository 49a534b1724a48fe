package vn.vinhdanh.person;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.text.FoldedText;

/** People who may be the same: shown to people, never taken for one another. */
@Component
class SimilarPeople {

    private static final int MOST = 20;
    private static final int MOST_COMPARED = 500;
    private static final int LETTERS = 2;

    private final JdbcClient jdbc;

    SimilarPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Others whose name is the same without case and diacritics, or differs by two letters, or who have the staff code. */
    List<Person> to(Person person) {
        return like(person.department(), person.fullName(), person.staffCode() == null ? "" : person.staffCode())
                .stream()
                .filter(other -> other.readAs() != person.readAs())
                .toList();
    }

    /** People of such a name, the same one first. */
    List<Person> named(String department, String name) {
        return like(department, name, "");
    }

    private List<Person> like(String department, String name, String staffCode) {
        var folded = FoldedText.compact(name);
        var distance = new LevenshteinDistance(LETTERS);
        return jdbc
                .sql("select " + KnownPeople.COLUMNS + """
                         from organisation.person
                        where department = :department and merged_into is null
                          and (folded_name = :name or staff_code = :code
                               or (length(folded_name) between :shortest and :longest
                                   and (starts_with(folded_name, :head) or right(folded_name, 4) = :tail)))
                        order by folded_name <> :name, staff_code is distinct from :code, full_name, id limit :most
                        """)
                .param("department", department)
                .param("name", folded)
                .param("code", staffCode)
                .param("shortest", folded.length() - LETTERS)
                .param("longest", folded.length() + LETTERS)
                .param("head", folded.substring(0, Math.min(4, folded.length())))
                .param("tail", folded.substring(Math.max(0, folded.length() - 4)))
                .param("most", MOST_COMPARED)
                .query(Person.class)
                .list()
                .stream()
                .filter(other -> distance.apply(folded, FoldedText.compact(other.fullName())) >= 0
                        || staffCode.equals(other.staffCode()))
                .limit(MOST)
                .toList();
    }
}
