package vn.vinhdanh.nomination.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.ProposalStatus;

/** A proposal in the list of proposals. */
record ProposalRow(
        long id,
        String unitName,
        String callTitle,
        ProposalStatus status,
        int collectives,
        int individuals,
        int withdrawn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable Integer receiptNumber,
        @Nullable String remark) {}
