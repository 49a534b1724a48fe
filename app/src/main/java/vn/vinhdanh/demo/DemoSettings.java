package vn.vinhdanh.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How the demonstration begins; read at the first start only.
 *
 * @param businessDate the date of business of that day
 * @param accountsFile where names and secrets are written for the person who tries the product
 */
@ConfigurationProperties("vinhdanh.demo")
record DemoSettings(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate businessDate, Path accountsFile) {}
