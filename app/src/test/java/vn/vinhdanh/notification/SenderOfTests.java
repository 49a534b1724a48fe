package vn.vinhdanh.notification;

import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A sender without a server, so that all other tests run without mail; {@link PostOffice} gives it one for a while. */
@Configuration(proxyBeanMethods = false)
class SenderOfTests {

    @Bean
    JavaMailSenderImpl mailSender() {
        var sender = new JavaMailSenderImpl();
        var times = new Properties();
        times.setProperty("mail.smtp.connectiontimeout", "5000");
        times.setProperty("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(times);
        return sender;
    }
}
