package vn.vinhdanh.nomination;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away what people began to send and left lying. */
@Component
class LeftUploads {

    /** Over a weekend nothing is lost. */
    static final Duration KEPT_FOR = Duration.ofDays(4);

    private final UploadRows rows;

    LeftUploads(UploadRows rows) {
        this.rows = rows;
    }

    @Scheduled(fixedRateString = "PT1H", initialDelayString = "PT7M")
    @Transactional
    void clear() {
        rows.deleteUntouchedFor(KEPT_FOR);
    }
}
