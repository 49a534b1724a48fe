package vn.vinhdanh.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vinhdanh.IntegrationTest;

/** A browser that has read enough of a long answer is no failure that an admin should read about. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class TurnedAwayIT {

    private static final String LONG_ANSWER = "/webjars/pdfjs-dist/build/pdf.worker.min.mjs";

    @LocalServerPort
    int port;

    @Autowired
    RefusalPages pages;

    @Test
    void turningAwayInTheMiddleOfALongAnswerLeavesNoErrorInTheLog(CapturedOutput log) throws IOException {
        try (var browser = new Socket()) {
            browser.setReceiveBufferSize(4096);
            browser.setSoLinger(true, 0);
            browser.connect(new InetSocketAddress("localhost", port));
            var request = "GET " + LONG_ANSWER + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n";
            // more than the buffers between the two can hold
            browser.getOutputStream().write(request.repeat(10).getBytes(US_ASCII));
            assertThat(new String(browser.getInputStream().readNBytes(15), US_ASCII))
                    .isEqualTo("HTTP/1.1 200 \r\n");
        }

        await().during(2, SECONDS).atMost(4, SECONDS).untilAsserted(() -> assertThat(log.getAll())
                .doesNotContain(" ERROR "));
    }

    @Test
    void aConnectionOfTheEngineToTheDatabaseThatBreaksIsStillToldAndWritten(CapturedOutput log) throws Exception {
        var broken = new ProcessEngineException("read", new SocketException("Connection reset by peer"));
        var request = new MockHttpServletRequest("GET", "/proposals");
        request.addHeader("Accept", "application/json");
        var response = new MockHttpServletResponse();

        pages.refused(broken, request, response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log.getAll()).contains("Reference ");
    }
}
