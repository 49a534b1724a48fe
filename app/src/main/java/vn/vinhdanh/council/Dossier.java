package vn.vinhdanh.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Checked;
import vn.vinhdanh.nomination.EvidenceFile;

/**
 * An item of the agenda with the achievement report the unit wrote, as clean HTML, and the evidence it sent.
 *
 * @param checked what the conditions say to it now
 */
record Dossier(
        AgendaItem item,
        String report,
        List<EvidenceFile> evidence,
        @Nullable Checked checked) {}
