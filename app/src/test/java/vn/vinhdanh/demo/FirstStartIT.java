package vn.vinhdanh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.nomination.Call;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.signature.SigningKeys;

@IntegrationTest
class FirstStartIT {

    @Autowired
    DemoSettings settings;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    SigningKeys keys;

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient sql;

    @Test
    void everyAccountOfTheFileSignsIn() throws IOException {
        var rows = rows();

        assertThat(rows).hasSize(14 + 3 + 16 + 6);
        for (var row : rows) {
            var cells = row.split(",", -1);
            assertThat(accounts.isPasswordOf(cells[0], cells[4])).as(cells[0]).isTrue();
            assertThat(accounts.find(cells[0]).fullName()).isEqualTo(cells[1]).contains("mẫu");
        }
    }

    @Test
    void onlyThoseWhoSignHaveAPin() throws IOException {
        assertThat(rows().stream().filter(row -> !row.endsWith(",")).map(row -> row.split(",", -1)[0]))
                .containsExactlyInAnyOrder("bd.giamdoc", "bd.vanthu");
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.accountsFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void theCouncilHasSevenMembersOfWhomNoneHeadsAProposingUnit() {
        var council = accounts.members("bd.council.member");

        assertThat(council).hasSize(7).extracting(Account::unit).containsOnlyNulls();
        assertThat(accounts.members("bd.council.chair")).containsExactly(accounts.find("bd.giamdoc"));
        assertThat(accounts.members("bd.council.secretary")).containsExactly(accounts.find("bd.chanhvanphong"));
    }

    @Test
    void eachUnitHasAHeadAndAClerk() {
        assertThat(units.of("bd")).hasSize(7);
        assertThat(units.of("na")).hasSize(1);
        for (Unit unit : units.of("bd")) {
            assertThat(demoPeople("bd." + unit.code() + ".head")).hasSize(1);
            assertThat(demoPeople("bd." + unit.code() + ".clerk")).hasSize(1);
        }
    }

    @Test
    void theDirectorAndTheOrganisationHaveKeysAndTheCallIsOpen() {
        assertThat(keys.exists("bd.giamdoc")).isTrue();
        assertThat(keys.exists("organisation:bd")).isTrue();
        assertThat(calls.openIn("bd")).extracting(Call::title).contains("Điển hình tiên tiến giai đoạn 2011-2015");
        assertThat(calls.openIn("na")).isEmpty();
    }

    @Test
    void anotherStartChangesNothing() throws IOException {
        var before = rows();
        var people = people();

        firstStart.fillOnce();

        assertThat(rows()).isEqualTo(before);
        assertThat(people()).isEqualTo(people);
    }

    /** Other tests give people of their own to the departments of the demonstration. */
    private List<Account> demoPeople(String group) {
        return accounts.members(group).stream()
                .filter(account -> account.fullName().contains("mẫu"))
                .toList();
    }

    private List<String> people() {
        return sql.sql("select user_name || ' ' || version from identity.account order by user_name")
                .query(String.class)
                .list();
    }

    private List<String> rows() throws IOException {
        var lines = Files.readAllLines(settings.accountsFile());
        return lines.subList(1, lines.size());
    }
}
