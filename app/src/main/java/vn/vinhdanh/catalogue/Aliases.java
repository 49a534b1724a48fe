package vn.vinhdanh.catalogue;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.text.FoldedText;

/** What people call awards, also wrongly; the list is short. */
@Component
class Aliases {

    private final JdbcClient sql;

    Aliases(JdbcClient sql) {
        this.sql = sql;
    }

    List<Alias> all() {
        return sql.sql("select alias, award_code, remark from catalogue.award_alias order by alias, award_code")
                .query(Alias.class)
                .list();
    }

    /** What is right where somebody says this name; case, marks and punctuation do not count. */
    List<Alias> of(String name) {
        var asked = FoldedText.compact(name);
        return all().stream()
                .filter(each -> FoldedText.compact(each.alias()).equals(asked))
                .toList();
    }

    /**
     * One name for one award.
     *
     * @param remark what is legally right
     */
    record Alias(String alias, String awardCode, String remark) {}
}
