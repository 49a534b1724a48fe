package vn.vinhdanh.council;

/** An item of the agenda with the achievement report the unit wrote. */
record Dossier(AgendaItem item, String report) {}
