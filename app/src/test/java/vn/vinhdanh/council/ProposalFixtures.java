package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Proposals on their way to a council. */
@Component
class ProposalFixtures {

    private static final String REPORT =
            "Hoàn thành xuất sắc nhiệm vụ được giao trong giai đoạn 2011-2015, có nhiều sáng kiến được áp dụng.";

    private final Calls calls;
    private final Proposals proposals;
    private final NomineeFixtures nominees;
    private final Nominations nominations;
    private final BusinessCalendar calendar;

    ProposalFixtures(
            Calls calls,
            Proposals proposals,
            NomineeFixtures nominees,
            Nominations nominations,
            BusinessCalendar calendar) {
        this.calls = calls;
        this.proposals = proposals;
        this.nominees = nominees;
        this.nominations = nominations;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    long call(String department) {
        return calls.open(
                department,
                "Điển hình tiên tiến giai đoạn 2011-2015",
                "GK_SO",
                "đã có thành tích xuất sắc trong phong trào thi đua giai đoạn 2011-2015",
                LocalDate.of(2011, 1, 1),
                LocalDate.of(2015, 12, 31),
                today().plusDays(5));
    }

    long received(long call, Actor head, Actor officer, int collectives, int individuals) {
        var proposal = proposals.draft(call, "unit-01", head);
        nominees.add(proposal, RecipientKind.COLLECTIVE, collectives, head);
        nominees.add(proposal, RecipientKind.INDIVIDUAL, individuals, head);
        proposals.prepared(proposal, head);
        proposals.submit(proposal, head);
        proposals.receive(proposal, officer);
        return proposal;
    }

    List<Long> endorsed(long proposal) {
        var ids = nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
        nominations.appraised(proposal, ids.stream().collect(Collectors.toMap(id -> id, id -> true)));
        proposals.released(proposal);
        return ids;
    }

    /** Nominees who meet every condition. */
    @Component
    static class NomineeFixtures {

        private final Nominees nominees;
        private final Evidence evidence;

        NomineeFixtures(Nominees nominees, Evidence evidence) {
            this.nominees = nominees;
            this.evidence = evidence;
        }

        void add(long proposal, RecipientKind kind, int count, Actor head) {
            for (var number = 1; number <= count; number++) {
                var nomination = nominees.add(proposal, entry(kind, number));
                evidence.attach(proposal, nomination.id(), new Upload("minh-chung.pdf", SamplePdf.plain()), head);
            }
        }

        private static NomineeEntry entry(RecipientKind kind, int number) {
            var collective = kind == RecipientKind.COLLECTIVE;
            return new NomineeEntry(
                    new Nominee(
                            kind,
                            (collective ? "Tập thể mẫu %02d" : "Cá nhân mẫu %02d").formatted(number),
                            collective ? "" : "Chuyên viên",
                            "Phòng mẫu 01"),
                    new StatedFacts(36, TaskResult.HTXSNV, false, false, false, false),
                    REPORT);
        }
    }
}
