package vn.vinhdanh.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;

@IntegrationTest
class DatabaseIT {

    @Autowired
    JdbcClient sql;

    @Autowired
    List<PlatformTransactionManager> transactionManagers;

    @Autowired
    ProcessEngine engine;

    @Test
    void committedWorkSurvivesAPowerCut() {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
    }

    @Test
    void onlyThisMachineReachesIt() {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
    }

    @Test
    void vietnameseNamesSortAsPeopleExpect() {
        assertThat(sql.sql("select n from unnest(array['Đông', 'Dũng', 'Em', 'Ánh', 'An']) n order by n")
                        .query(String.class)
                        .list())
                .containsExactly("An", "Ánh", "Dũng", "Đông", "Em");
        assertThat(show("timezone")).isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    void engineAndDomainRollBackTogether() {
        assertThat(transactionManagers).singleElement().isInstanceOf(JdbcTransactionManager.class);

        new TransactionTemplate(transactionManagers.get(0)).executeWithoutResult(transaction -> {
            engine.getManagementService().setProperty("rolledBack", "yes");
            assertThat(countProperties()).isOne();
            transaction.setRollbackOnly();
        });

        assertThat(countProperties()).isZero();
    }

    private long countProperties() {
        return sql.sql("select count(*) from camunda.act_ge_property where name_ = 'rolledBack'")
                .query(Long.class)
                .single();
    }

    private String show(String setting) {
        return sql.sql("show " + setting).query(String.class).single();
    }
}
