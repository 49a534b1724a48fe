package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;

/**
 * A nominee as those read it who have no step to do.
 *
 * @param findings of the last kept check, empty before the office has received the proposal
 */
record ReadRow(int number, Nomination nominee, @Nullable EvidenceFile evidence, List<Finding> findings) {}
