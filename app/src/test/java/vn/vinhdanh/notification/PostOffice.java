package vn.vinhdanh.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.People;

/** A real mail server that can be shut and opened again, what arrived there, and people with addresses. */
@Component
public class PostOffice {

    static final String PASSWORD = "Thu-1234-abcd";

    private final JavaMailSenderImpl sender;
    private final MailDelivery delivery;
    private final Accounts accounts;
    private final People people;
    private final JdbcClient sql;
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    PostOffice(JavaMailSenderImpl sender, MailDelivery delivery, Accounts accounts, People people, JdbcClient sql) {
        this.sender = sender;
        this.delivery = delivery;
        this.accounts = accounts;
        this.people = people;
        this.sql = sql;
    }

    public void open() {
        clear();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        use(server.getSmtp().getPort());
    }

    /** The server goes away; the product still knows its address. */
    void breaksDown() {
        server.stop();
    }

    /** The server comes back at the same address. */
    void comesBack() {
        server = new GreenMail(new ServerSetup(sender.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void use(int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
    }

    public void close() {
        server.stop();
        noServer();
        clear();
    }

    void noServer() {
        sender.setHost(null);
    }

    public void deliver() {
        delivery.deliverDue();
    }

    /** What waits becomes due, as if the time had come. */
    void timePasses() {
        sql.sql("update notification.mail set due_at = clock_timestamp() where state = 'WAITING'")
                .update();
    }

    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    /** Subjects of the mails that reached the person. */
    public List<String> told(String userName) {
        return arrived().stream()
                .filter(mail -> reader(mail).equals(userName))
                .map(PostOffice::subject)
                .toList();
    }

    /** User names of those whom the mails reached, once for each mail. */
    List<String> readers() {
        return arrived().stream().map(PostOffice::reader).toList();
    }

    static String reader(MimeMessage mail) {
        return of(
                () -> mail.getRecipients(Message.RecipientType.TO)[0].toString().replaceAll("@.*", ""));
    }

    static String text(MimeMessage mail) {
        return of(() -> ((String) mail.getContent()).replace("\r\n", "\n"));
    }

    static String subject(MimeMessage mail) {
        return of(mail::getSubject);
    }

    static String messageId(MimeMessage mail) {
        return of(mail::getMessageID);
    }

    /** A person with an address, who has never said how they wish to hear. */
    Actor person(String userName, String department, String... groups) {
        if (people.find(userName).isEmpty()) {
            accounts.create(
                    account(userName, department),
                    PASSWORD,
                    Set.copyOf(Stream.of(groups).toList()));
        }
        return accounts.actor(userName);
    }

    private static Account account(String userName, String department) {
        var email = userName + "@" + department + ".example";
        return new Account(userName, "Người thử " + userName, "Người thử", department, null, email);
    }

    private void clear() {
        sql.sql("delete from notification.mail").update();
        sql.sql("delete from notification.preference").update();
    }

    private static <T> T of(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {

        T read() throws MessagingException, IOException;
    }
}
