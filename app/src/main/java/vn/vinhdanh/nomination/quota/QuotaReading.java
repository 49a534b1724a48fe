package vn.vinhdanh.nomination.quota;

import org.springframework.stereotype.Component;

/** What is known about quotas, their holders and what was asked beyond them. */
@Component
record QuotaReading(Gauges gauges, Holders holders, OverdraftRows overdrafts) {}
