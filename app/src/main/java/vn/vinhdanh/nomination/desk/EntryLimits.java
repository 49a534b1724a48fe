package vn.vinhdanh.nomination.desk;

import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Upload;

/** The limits that the pages state beside their fields. */
record EntryLimits(
        int shortestReport,
        int longestReport,
        int longestName,
        int largestFileInMegabytes,
        int largestEvidenceInMegabytes) {

    static final EntryLimits ALL = new EntryLimits(
            NomineeEntry.SHORTEST_REPORT,
            NomineeEntry.LONGEST_REPORT,
            NomineeEntry.LONGEST_NAME,
            Upload.LARGEST / 1024 / 1024,
            Upload.LARGEST_OF_PROPOSAL / 1024 / 1024);
}
