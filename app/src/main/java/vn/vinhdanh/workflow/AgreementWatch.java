package vn.vinhdanh.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks the agreement every hour; what it finds is for a process admin to mend. */
@Component
class AgreementWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementWatch.class);

    private final Agreement agreement;

    AgreementWatch(Agreement agreement) {
        this.agreement = agreement;
    }

    @Scheduled(fixedRateString = "PT1H", initialDelayString = "PT5M")
    void check() {
        agreement.check().forEach(disagreement -> LOG.error("Domain and engine disagree: {}", disagreement));
    }
}
