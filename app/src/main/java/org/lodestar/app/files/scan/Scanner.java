package org.lodestar.app.files.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.ScannerVersion;
import org.lodestar.app.ground.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The virus scanner: clamd, when one is set up. */
@Component
@EnableConfigurationProperties(ScannerSettings.class)
public class Scanner {
  private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
  private static final int ANSWER_BYTES = 256;
  private static final byte[] VERSION = "zVERSION\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PING = "zPING\0".getBytes(StandardCharsets.US_ASCII);

  private final ScannerSettings settings;
  private final Semaphore places;

  Scanner(ScannerSettings settings) {
    this.settings = settings;
    this.places = new Semaphore(settings.scans());
    if (configured()) {
      address();
    }
  }

  /** Whether one is set up. */
  public boolean configured() {
    return !settings.address().isBlank();
  }

  /** How it is at this moment. */
  public ScannerState state() {
    if (!configured()) {
      return ScannerState.NONE;
    }
    return answers() ? ScannerState.READY : ScannerState.AWAY;
  }

  /** What it says of itself; empty when it does not answer or there is none. */
  public Optional<ScannerVersion> version() {
    return configured()
        ? Optional.ofNullable(ScannerVersion.read(asked(VERSION)))
        : Optional.empty();
  }

  ScannerSettings settings() {
    return settings;
  }

  /** Begins a look. Where it cannot look now, the file waits for it. */
  public Scan begin() {
    if (!configured()) {
      return Scan.without(ScanState.NOT_SCANNED);
    }
    if (!places.tryAcquire()) {
      return Scan.without(ScanState.PENDING);
    }
    try {
      return new ClamdScan(connect(), settings, places::release);
    } catch (IOException away) {
      places.release();
      LOG.warn("The virus scanner does not answer; files wait for it");
      return Scan.without(ScanState.PENDING);
    }
  }

  private boolean answers() {
    return asked(PING).startsWith("PONG");
  }

  /** The answer to a short question; empty when none comes in time. */
  private String asked(byte[] question) {
    try (SocketChannel channel = connect()) {
      Thread watch = Thread.ofVirtual().start(() -> closeLater(channel));
      try {
        channel.write(ByteBuffer.wrap(question));
        return answer(channel);
      } finally {
        watch.interrupt();
      }
    } catch (IOException away) {
      return "";
    }
  }

  private static String answer(SocketChannel channel) throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(ANSWER_BYTES);
    boolean more = true;
    while (more && answer.hasRemaining()) {
      more = channel.read(answer) >= 0;
      more &= answer.position() == 0 || answer.get(answer.position() - 1) != 0;
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
  }

  private void closeLater(SocketChannel channel) {
    try {
      Thread.sleep(settings.patience());
      channel.close();
    } catch (InterruptedException | IOException done) {
      Thread.currentThread().interrupt();
    }
  }

  private SocketChannel connect() throws IOException {
    SocketAddress address = address();
    if (address instanceof UnixDomainSocketAddress) {
      return SocketChannel.open(address);
    }
    SocketChannel channel = SocketChannel.open();
    try {
      channel.socket().connect(address, 2_000);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof IOException io ? io : new IOException("No such scanner", e);
    }
  }

  private SocketAddress address() {
    String told = settings.address().strip();
    if (told.startsWith("/")) {
      return UnixDomainSocketAddress.of(told);
    }
    int colon = told.lastIndexOf(':');
    try {
      return new InetSocketAddress(
          told.substring(0, colon), Integer.parseInt(told.substring(colon + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refusal(
          "The setting lodestar.scanner.address is host:port or the path of clamd's socket, not "
              + told
              + ". See docs/operations/files.md.");
    }
  }
}
