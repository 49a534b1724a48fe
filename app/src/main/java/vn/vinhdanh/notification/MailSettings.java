package vn.vinhdanh.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What our mails say about us; the server itself stands under {@code spring.mail}.
 *
 * @param sender the address from which we write
 * @param site where people reach the product, for the links
 */
@ConfigurationProperties("vinhdanh.mail")
record MailSettings(String sender, URI site) {

    /** The whole address of a page of ours. */
    String link(String path) {
        return site.toString().replaceFirst("/+$", "") + path;
    }
}
