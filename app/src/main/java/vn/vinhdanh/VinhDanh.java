package vn.vinhdanh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
public class VinhDanh {

    public static void main(String[] arguments) {
        SpringApplication.run(VinhDanh.class, arguments);
    }
}
