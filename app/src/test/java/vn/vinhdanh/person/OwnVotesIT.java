package vn.vinhdanh.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.review.FourEyes;

/** A member of the council whom a unit nominated under another spelling neither appraises nor votes on himself. */
@IntegrationTest
class OwnVotesIT {

    private static final String WHY = "Cùng một người, danh sách ghi khác tên";

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Nominations nominations;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    KnownPeople people;

    @Autowired
    Owners owners;

    @Autowired
    Merges merges;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient sql;

    private Council council;
    private Actor officer;
    private Actor member;
    private long session;
    private long row;

    @BeforeEach
    void aPlannedSessionOverSomebodyWhoseNameIsSpeltOtherwise() {
        council = fixtures.council(5);
        officer = fixtures.actor(
                fixtures.account(council, "vanphong", Set.of(Groups.of(Role.OFFICE, council.department()))));
        member = fixtures.actor(council.members().get(2));
        session = fixtures.planned(council, 0, 1);
        row = sessions.results(session).get(0).nomination();
    }

    @Test
    void whomTheOfficeLinksBeforeTheOpeningIsNotAskedToVoteOnHimself() {
        assertThat(bound()).isEmpty();
        owners.link(personOf(member), PersonHonour.Kind.NOMINATION, row, officer);
        assertThat(bound()).containsEntry(row, "review.bound.NOMINEE");

        open();

        assertThat(recused()).containsExactly(member.userName());
        assertThatThrownBy(() -> sessions.cast(session, fixtures.same(session, Choice.AGREE), member))
                .isInstanceOf(Refusal.class);
        sessions.cast(session, Map.of(), member);
    }

    @Test
    void aLinkTakenBackBeforeTheOpeningGivesTheVoteBack() {
        owners.link(personOf(member), PersonHonour.Kind.NOMINATION, row, officer);
        owners.unlink(
                people.find(council.department(), personOf(member)),
                PersonHonour.Kind.NOMINATION,
                row,
                "Người khác trùng tên",
                officer);

        open();

        assertThat(bound()).isEmpty();
        assertThat(recused()).isEmpty();
    }

    @Test
    void aRecordWithoutAccountThatIsMergedIntoTheMembersCountsAsTheMember() {
        var listed = outsider();
        owners.link(listed, PersonHonour.Kind.NOMINATION, row, officer);
        assertThat(bound()).isEmpty();
        merges.merge(personOf(member), listed, WHY, officer);

        open();

        assertThat(recused()).containsExactly(member.userName());
    }

    @Test
    void whileTheVoteGoesOnNobodyOnTheRollIsSaidToBeItsNominee() {
        var listed = outsider();
        open();

        refused(() -> owners.link(personOf(member), PersonHonour.Kind.NOMINATION, row, officer));
        owners.link(listed, PersonHonour.Kind.NOMINATION, row, officer);
        refused(() -> merges.merge(personOf(member), listed, WHY, officer));
        council.members().forEach(voter -> fixtures.vote(session, voter, Choice.AGREE));
        sessions.close(session, fixtures.actor(council.secretary()));
        merges.merge(personOf(member), listed, WHY, officer);

        assertThat(bound()).containsEntry(row, "review.bound.NOMINEE");
        assertThat(sessions.passedItems(session)).containsExactly(row);
    }

    private void open() {
        sessions.open(session, calendar.today(), fixtures.actor(council.secretary()));
    }

    private Map<Long, String> bound() {
        return fourEyes.bound(member, List.of(nominations.find(row)));
    }

    private List<String> recused() {
        return sql.sql("select member from council.recusal where session = ? and nomination = ? and cause = 'NOMINEE'")
                .params(session, row)
                .query(String.class)
                .list();
    }

    private long outsider() {
        return people.enter(new PersonForm("Cá nhân mẫu 01", "", ""), PostForm.EMPTY, officer);
    }

    private long personOf(Actor account) {
        return sql.sql("select id from organisation.person where user_name = ?")
                .param(account.userName())
                .query(Long.class)
                .single();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).isEqualTo("nomination.person.votes")));
    }
}
