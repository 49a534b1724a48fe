package vn.vinhdanh.catalogue.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.EligibilityRules;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.platform.database.FilesMigration;

/**
 * Keeps the rules that come with the product as a set of their own when they are new or have changed. They hold from the
 * beginning; once people have agreed on a set, a changed file only waits, like a set that somebody proposes.
 */
@Component
class ShippedRules extends FilesMigration {

    ShippedRules() {
        super("rules of the product");
    }

    @Override
    protected List<byte[]> files() {
        return List.of(EligibilityRules.shipped());
    }

    @Override
    public void migrate(Context context) {
        var file = EligibilityRules.shipped();
        JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true))
                .sql("""
                        insert into catalogue.rule_set (state, base, valid_from, dmn, sha256, file_name, proposed_by,
                                                        proposed_name, proposed_at)
                        select case when exists (select from catalogue.rule_set where state = 'ACTIVE' and proposed_by <> '')
                                    then 'WAITING' else 'ACTIVE' end,
                               (select max(number) from catalogue.rule_set where state = 'ACTIVE'),
                               date '1945-09-02', :file, :sha256, 'eligibility.dmn', '', '', now()
                         where :sha256 is distinct from (select sha256 from catalogue.rule_set where proposed_by = ''
                                                          order by number desc limit 1)
                        """)
                .param("file", new String(file, StandardCharsets.UTF_8))
                .param("sha256", Sha256.of(file))
                .update();
    }
}
