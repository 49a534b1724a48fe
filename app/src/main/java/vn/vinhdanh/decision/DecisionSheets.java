package vn.vinhdanh.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Decisions as their workspaces show them, and the file to be read there. */
@Component
class DecisionSheets {

    private final DecisionRecords records;
    private final CountAgreement agreement;
    private final BonusPricing pricing;
    private final DecisionDocuments documents;
    private final LineConditions conditions;
    private final BusinessCalendar calendar;

    DecisionSheets(
            DecisionRecords records,
            CountAgreement agreement,
            BonusPricing pricing,
            DecisionDocuments documents,
            LineConditions conditions,
            BusinessCalendar calendar) {
        this.records = records;
        this.agreement = agreement;
        this.pricing = pricing;
        this.documents = documents;
        this.conditions = conditions;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    DecisionSheet of(long id) {
        var decision = records.find(id);
        var lines = records.lines(id);
        var standing = lines.stream().filter(DecisionLine::stands).toList();
        return new DecisionSheet(
                decision,
                rows(lines),
                agreement.counts(decision, fileOf(decision)),
                conditions.of(standing),
                pricing.on(decision, standing, calendar.today()));
    }

    /** The newest version of the document: sealed, signed or drafted. */
    @Transactional(readOnly = true)
    byte[] document(long id) {
        return documents.bytes(fileOf(records.find(id)));
    }

    private static long fileOf(Decision decision) {
        var seal = decision.seal();
        var signature = decision.signature();
        if (seal != null) {
            return seal.file();
        }
        return signature == null ? decision.documentFile() : signature.file();
    }

    private static List<LineRow> rows(List<DecisionLine> lines) {
        var rows = new ArrayList<LineRow>();
        var orders = new EnumMap<RecipientKind, Integer>(RecipientKind.class);
        for (var line : lines) {
            var order = line.stands() ? orders.merge(line.kind(), 1, Integer::sum) : 0;
            rows.add(LineRow.of(line, order));
        }
        return rows;
    }
}
