package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;

@IntegrationTest
class RegisterIT {

    private static final LocalDate DAY = LocalDate.of(2015, 8, 20);

    @Autowired
    RegisterEntries entries;

    @Autowired
    RegisterSearch search;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anHonourIsFoundByNumberAndWholeNameInAnyCaseWithoutDiacritics() {
        enter(decision(900_001, "t1", 41), individual(900_101, "Nguyễn Thị Đào"));

        assertThat(lookUp("41", "nguyen thi dao"))
                .singleElement()
                .isEqualTo(new PublicEntry(
                        "Nguyễn Thị Đào", "Giấy khen của Giám đốc Sở", 41, "QĐ-STTTT", DAY, "Phòng mẫu"));
        assertThat(lookUp("41/qd-stttt", "NGUYỄN THỊ ĐÀO")).hasSize(1);
        assertThat(lookUp("41/QĐ-SKHCN", "Nguyễn Thị Đào")).isEmpty();
        assertThat(lookUp("42", "Nguyễn Thị Đào")).isEmpty();
    }

    @Test
    void aPartOfANameFindsNothing() {
        enter(decision(900_002, "t2", 43), individual(900_102, "Trần Văn Mẫu"));

        assertThat(lookUp("43", "Trần")).isEmpty();
        assertThat(lookUp("43", "%")).isEmpty();
        assertThat(lookUp("43", "")).isEmpty();
    }

    @Test
    void theRegisterIsReadPageByPageInsideOneDepartment() {
        var people = LongStream.range(0, 45)
                .mapToObj(number -> individual(900_200 + number, "Cá nhân trang " + number))
                .toList();
        enter(decision(900_003, "t3", 44), people.toArray(Recipient[]::new));

        assertThat(search.page("t3", "", 1).entries()).hasSize(20);
        assertThat(search.page("t3", "", 3).entries()).hasSize(5);
        assertThat(search.page("t3", "", 99).number()).isEqualTo(3);
        assertThat(search.page("t3", "CA NHAN TRANG 44", 1).total()).isOne();
        assertThat(search.page("t2", "trang", 1).total()).isZero();
    }

    @Test
    void nothingIsEnteredTwiceNorChanged() {
        var decision = decision(900_004, "t4", 45);
        enter(decision, individual(900_300, "Một lần"));

        assertThatThrownBy(() -> enter(decision, individual(900_300, "Hai lần")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> jdbc.sql("update register.register_entry set bonus = 0 where decision_id = 900004")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(entries.counts(900_004)).isEqualTo(new RecipientCounts(0, 1));
    }

    private List<PublicEntry> lookUp(String number, String name) {
        return search.lookUp(DecisionNumber.typed(number).orElseThrow(), name);
    }

    private void enter(IssuedDecision decision, Recipient... recipients) {
        transaction.executeWithoutResult(status -> entries.enter(decision, List.of(recipients)));
    }

    private static IssuedDecision decision(long id, String department, int number) {
        return new IssuedDecision(id, department, "Giấy khen của Giám đốc Sở", number, "QĐ-STTTT", DAY);
    }

    private static Recipient individual(long nomination, String name) {
        return new Recipient(nomination, RecipientKind.INDIVIDUAL, name, "Chuyên viên", "Phòng mẫu", 350_000);
    }
}
