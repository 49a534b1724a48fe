package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Turn;

/**
 * A nominee as those read it who have no step to do.
 *
 * @param turn where it is and whose turn it is; null for a nominee taken off while the page was made
 * @param findings of the last kept check, empty before the office has received the proposal
 */
record ReadRow(
        int number, Nomination nominee, @Nullable Turn turn, List<EvidenceFile> evidence, List<Finding> findings) {}
