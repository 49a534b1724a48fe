package vn.vinhdanh.workflow.awardnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.council.AgendaItem;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.DecisionFixtures;
import vn.vinhdanh.decision.DecisionHands;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.duplicate.DuplicateDecisions;
import vn.vinhdanh.nomination.duplicate.DuplicatePairs;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What the office has not decided, or has decided against, comes neither before the council nor under a signature. */
@IntegrationTest
class DuplicateGatesIT {

    @Autowired
    CouncilFixtures councils;

    @Autowired
    DecisionFixtures offices;

    @Autowired
    DecisionHands hands;

    @Autowired
    Sessions sessions;

    @Autowired
    Decisions decisions;

    @Autowired
    Nominations nominations;

    @Autowired
    DuplicatePairs pairs;

    @Autowired
    DuplicateDecisions word;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Test
    void onlyTheOneThatIsKeptComesBeforeTheCouncil() {
        var office = offices.office();
        var call = councils.call(office.council());
        var first = councils.endorsed(office.council(), call, 1, 0).get(0);
        councils.endorsed(office.council(), call, 1, 0);
        var secretary = councils.actor(office.council().secretary());
        assertThatThrownBy(() -> sessions.plan(call, secretary)).is(refusing("council.plan.nothingWaits"));

        keep(first, first, office.officer());

        var session = sessions.plan(call, secretary);
        assertThat(sessions.results(session)).extracting(AgendaItem::nomination).containsExactly(first);
    }

    @Test
    void openingLeavesOutWhoTurnedOutToBeProposedTwiceSinceThePlanning() {
        var office = offices.office();
        var call = councils.call(office.council());
        var rows = councils.endorsed(office.council(), call, 1, 1);
        var secretary = councils.actor(office.council().secretary());
        var session = sessions.plan(call, secretary);
        councils.endorsed(office.council(), call, 1, 0);

        sessions.open(session, calendar.today(), secretary);

        assertThat(sessions.results(session)).extracting(AgendaItem::nomination).containsExactly(rows.get(1));
    }

    @Test
    void noSessionIsOpenedWhoseWholeAgendaIsUndecided() {
        var office = offices.office();
        var call = councils.call(office.council());
        var row = councils.endorsed(office.council(), call, 1, 0).get(0);
        var secretary = councils.actor(office.council().secretary());
        var session = sessions.plan(call, secretary);
        councils.endorsed(office.council(), call, 1, 0);

        assertThatThrownBy(() -> sessions.open(session, calendar.today(), secretary))
                .is(refusing("row-" + row + " nomination.duplicate.undecided"));

        keep(row, row, office.officer());
        sessions.open(session, calendar.today(), secretary);
    }

    @Test
    void anUndecidedDuplicateStopsTheSignatureByName() {
        var office = offices.office();
        var decision = decisions.draftFrom(offices.decided(office, 1, 1)).orElseThrow();
        decisions.forward(decision, null, office.officer());
        var row = nominations.find(
                sql.sql("select nomination_id from decision.line where decision_id = ? order by id limit 1")
                        .param(decision)
                        .query(Long.class)
                        .single());
        var call = sql.sql("select call_id from nomination.proposal where id = ?")
                .param(row.proposalId())
                .query(Long.class)
                .single();
        councils.endorsed(office.council(), call, 1, 0);

        assertThatThrownBy(() -> hands.sign(decision, office))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.text()).isEqualTo("nomination.duplicate.undecided");
                            assertThat(reason.values()).startsWith(row.name());
                        }));

        keep(row.id(), row.id(), office.officer());
        hands.sign(decision, office);
    }

    private void keep(long row, long kept, Actor officer) {
        var pair = pairs.with(officer.department(), List.of(row)).get(0);
        transaction.executeWithoutResult(
                status -> word.decide(pair, pair.version(), kept, "Cùng một thành tích", officer));
    }
}
