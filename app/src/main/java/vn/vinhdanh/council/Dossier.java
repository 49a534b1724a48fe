package vn.vinhdanh.council;

import java.util.List;
import vn.vinhdanh.nomination.EvidenceFile;

/** An item of the agenda with the achievement report the unit wrote, as clean HTML, and the evidence it sent. */
record Dossier(AgendaItem item, String report, List<EvidenceFile> evidence) {}
