package vn.vinhdanh.register.past.sheet;

import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.platform.failpoint.FailPoints;

/** Reads brought lists to their end, batch by batch; after a stop it goes on behind the last batch that was committed. */
@Component
class PastImportReading {

    static final int BATCH = 250;

    private static final Logger LOG = LoggerFactory.getLogger(PastImportReading.class);

    private final PastImports imports;
    private final PastImportBatches batches;
    private final StoredFiles files;

    PastImportReading(PastImports imports, PastImportBatches batches, StoredFiles files) {
        this.imports = imports;
        this.batches = batches;
        this.files = files;
    }

    /** Reads every list that is not read to its end; one that cannot be read holds up no other. */
    void goOn() {
        for (var unfinished : imports.unfinished()) {
            try {
                read(unfinished);
            } catch (RuntimeException failure) {
                LOG.error("List {} of past awards could not be read on", unfinished.id(), failure);
            }
        }
    }

    private void read(PastImport list) {
        var batch = new ArrayList<ListedAward>(BATCH);
        var lastLine = new int[] {list.lastLine()};
        PastList.walk(files.bytes(list.fileId()), row -> {
            if (row.line() > list.lastLine()) {
                batch.add(row.from(list.source()));
                if (batch.size() == BATCH) {
                    lastLine[0] = batches.take(list, lastLine[0], batch);
                    batch.clear();
                    FailPoints.reached("past-import");
                }
            }
        });
        batches.finish(list, lastLine[0], batch);
    }
}
