package vn.vinhdanh.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server of the installation, if it has one. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> configured;
    private final MailSettings settings;
    private final Clock clock;

    MailServer(ObjectProvider<JavaMailSenderImpl> configured, MailSettings settings, Clock clock) {
        this.configured = configured;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the installation names one; without it nothing is written or sent. */
    boolean isThere() {
        var sender = sender();
        return sender != null && StringUtils.hasText(sender.getHost());
    }

    /** Returns once the server has taken the letter; throws Spring's {@code MailException} when it has not. */
    void send(Letter letter) {
        Objects.requireNonNull(sender()).send(message -> {
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setValidateAddresses(true);
            parts.setFrom(settings.sender(), letter.senderName());
            parts.setTo(letter.address());
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            parts.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", letter.messageId());
            // RFC 3834: no "out of office" comes back
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }

    private @Nullable JavaMailSenderImpl sender() {
        return configured.getIfAvailable();
    }
}
