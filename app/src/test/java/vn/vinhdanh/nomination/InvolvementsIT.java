package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.platform.Actor;

@IntegrationTest
class InvolvementsIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominations nominations;

    @Autowired
    Nominees nominees;

    @Autowired
    Accounts accounts;

    @Autowired
    Involvements involvements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNomineeOfTheUnitIsKnownByTheirAccount() {
        var name = "Nguyễn Thị Đào " + PEOPLE.incrementAndGet();
        var person = account(name, NominationFixtures.UNIT);
        var row = listed(RecipientKind.INDIVIDUAL, name.toUpperCase(Locale.ROOT));
        jdbc.sql("update identity.account set full_name = 'Tên sau khi đổi' where user_name = ?")
                .param(person)
                .update();

        assertThat(row.userName()).isEqualTo(person);
        assertThat(involvement(accounts.actor(person), row)).isEqualTo(Involvement.NOMINEE);
    }

    @Test
    void namesakesPeopleOfOtherUnitsAndCollectivesGetNoAccount() {
        var twice = "Trần Văn Mẫu " + PEOPLE.incrementAndGet();
        account(twice, NominationFixtures.UNIT);
        account(twice, NominationFixtures.UNIT);
        var elsewhere = "Lê Văn Mẫu " + PEOPLE.incrementAndGet();
        account(elsewhere, NominationFixtures.OTHER_UNIT);
        var collective = "Tổ mẫu " + PEOPLE.incrementAndGet();
        account(collective, NominationFixtures.UNIT);

        assertThat(listed(RecipientKind.INDIVIDUAL, twice).userName()).isNull();
        assertThat(listed(RecipientKind.INDIVIDUAL, elsewhere).userName()).isNull();
        assertThat(listed(RecipientKind.COLLECTIVE, collective).userName()).isNull();
    }

    @Test
    void aNewNameFindsAnotherAccount() {
        var name = "Phạm Thị Mẫu " + PEOPLE.incrementAndGet();
        var person = account(name, NominationFixtures.UNIT);
        var row = listed(RecipientKind.INDIVIDUAL, "Chưa rõ " + PEOPLE.incrementAndGet());
        var entry = NominationFixtures.entry(RecipientKind.INDIVIDUAL, name, "");

        var changed = nominees.change(row.proposalId(), row.id(), row.version(), entry, fixtures.clerk());

        assertThat(row.userName()).isNull();
        assertThat(changed.userName()).isEqualTo(person);
        assertThat(nominations.find(row.id()).userName()).isEqualTo(person);
    }

    @Test
    void somebodyOfTheSameNameIsKeptAwayToo() {
        var name = "Đỗ Văn Mẫu " + PEOPLE.incrementAndGet();
        var row = listed(RecipientKind.INDIVIDUAL, name);
        var namesake = accounts.actor(account(name, null));

        assertThat(row.userName()).isNull();
        assertThat(involvement(namesake, row)).isEqualTo(Involvement.NOMINEE);
    }

    @Test
    void headsOfTheUnitAreSuperiorsAndOthersAreNot() {
        var row = listed(RecipientKind.INDIVIDUAL, "Vũ Thị Mẫu " + PEOPLE.incrementAndGet());

        assertThat(involvement(fixtures.head(), row)).isEqualTo(Involvement.SUPERIOR);
        assertThat(involvement(fixtures.headInTheOffice(), row)).isEqualTo(Involvement.SUPERIOR);
        assertThat(involvement(fixtures.clerk(), row)).isNull();
        assertThat(involvement(fixtures.headOfOtherUnit(), row)).isNull();
        assertThat(involvement(fixtures.officer(), row)).isNull();
    }

    @Test
    void theHeadOfTheCollectiveIsItsSuperiorWhicheverUnitProposesIt() {
        var row = listed(RecipientKind.COLLECTIVE, "PHÒNG MẪU 02");

        assertThat(involvement(fixtures.headOfOtherUnit(), row)).isEqualTo(Involvement.SUPERIOR);
        assertThat(involvement(fixtures.head(), row)).isEqualTo(Involvement.SUPERIOR);
        assertThat(involvement(fixtures.officer(), row)).isNull();
    }

    @Test
    void aStandInIsBoundUpAsTheAbsentPersonIs() {
        var name = "Bùi Văn Mẫu " + PEOPLE.incrementAndGet();
        var nominee = account(name, NominationFixtures.UNIT);
        var row = listed(RecipientKind.INDIVIDUAL, name);
        var head = fixtures.head();

        assertThat(involvement(officerFor(nominee), row)).isEqualTo(Involvement.NOMINEE);
        assertThat(involvement(officerFor(head.userName()), row)).isEqualTo(Involvement.SUPERIOR);
        assertThat(involvement(officerFor(fixtures.clerk().userName()), row)).isNull();
    }

    @Test
    void theOneWhoNamesNobodyElseInAListIsFoundInItsRow() {
        var name = "Hồ Thị Mẫu " + PEOPLE.incrementAndGet();
        var row = listed(RecipientKind.INDIVIDUAL, name);
        var other = listed(RecipientKind.INDIVIDUAL, "Khác " + PEOPLE.incrementAndGet());
        var namesake = accounts.actor(account(name, null));

        assertThat(involvements.of(namesake, List.of(row, other))).containsOnlyKeys(row.id());
    }

    private Actor officerFor(String absent) {
        var officer = fixtures.officer();
        return new Actor(officer.userName(), "B thay A", officer.department(), officer.groups(), absent);
    }

    private Nomination listed(RecipientKind kind, String name) {
        return nominations.find(fixtures.bare(fixtures.drafted(), kind, name));
    }

    private @Nullable Involvement involvement(Actor person, Nomination row) {
        return involvements.of(person, List.of(row)).get(row.id());
    }

    private String account(String fullName, @Nullable String unit) {
        fixtures.officer();
        var userName = NominationFixtures.DEPARTMENT + ".ten" + PEOPLE.incrementAndGet();
        accounts.create(
                new Account(userName, fullName, "Chuyên viên", NominationFixtures.DEPARTMENT, unit),
                NominationFixtures.PASSWORD,
                Set.of(Groups.of(Role.OFFICE, NominationFixtures.DEPARTMENT)));
        return userName;
    }
}
