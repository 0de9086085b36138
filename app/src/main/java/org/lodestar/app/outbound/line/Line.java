package org.lodestar.app.outbound.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.Why;
import org.lodestar.app.outbound.domain.WebAddress;

/**
 * One question to one server over one connection, to the very address that was looked at: the name
 * is not looked up again. No cookies, no proxy but the one that is set, no second try, nothing kept
 * for the next call.
 */
public final class Line {
  private static final int LONGEST_HEADER = 8_192;
  private static final int MOST_HEADERS = 100;
  private static final int PIECE = 8_192;

  private final SSLContext tls;
  private final String agent;

  /**
   * @param agent who we say that we are
   */
  public Line(SSLContext tls, String agent) {
    this.tls = tls;
    this.agent = agent;
  }

  /** What one server said. */
  public sealed interface Said {
    /** Something to read. */
    record Content(int status, String type, byte[] body) implements Said {}

    /** To look elsewhere. */
    record Elsewhere(String location) implements Said {}

    /** Nothing of use. */
    record Nothing(Why why) implements Said {}
  }

  /** Cuts a connection from another thread, whatever it waits for. */
  public static final class Knife {
    private final AtomicReference<@Nullable HttpUriRequestBase> held = new AtomicReference<>();

    /** Cuts. */
    public void cut() {
      HttpUriRequestBase request = held.get();
      if (request != null) {
        request.cancel();
      }
    }
  }

  /** Asks one server at one address. */
  public Said ask(Call call, WebAddress to, InetAddress at, Duration left, Knife knife) {
    return ask(call, to, at, null, left, knife);
  }

  /** Asks one server through the proxy, which lies at this address and looks the name up itself. */
  public Said askThrough(
      Proxy proxy, InetAddress at, Call call, WebAddress to, Duration left, Knife knife) {
    return ask(call, to, at, proxy, left, knife);
  }

  /** What a proxy says before there is TLS is never taken for the server's answer. */
  private Said ask(
      Call call, WebAddress to, InetAddress at, @Nullable Proxy proxy, Duration left, Knife knife) {
    HttpUriRequestBase request = request(call, to, left);
    knife.held.set(request);
    HttpHost by = proxy == null ? null : host("http", proxy.spot());
    CloseableHttpClient client = client(manager(at, left), by);
    try {
      HttpClientContext context = HttpClientContext.create();
      if (proxy != null && by != null && proxy.user() != null) {
        context.resetAuthExchange(by, login(proxy.user(), proxy.password()));
      }
      HttpHost host = host(to.uri().getScheme(), to.spot());
      ClassicHttpResponse response = client.executeOpen(host, request, context);
      return by != null && context.getSSLSession() == null
          ? new Said.Nothing(Why.PROXY)
          : heard(response, call.limits().bytes());
    } catch (IOException e) {
      return new Said.Nothing(why(e));
    } finally {
      request.cancel();
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private static HttpHost host(String scheme, Spot spot) {
    return new HttpHost(scheme, spot.host(), spot.port());
  }

  /** Said at once: a proxy that asks first would cost each call a second round. */
  private static BasicScheme login(String user, String password) {
    BasicScheme login = new BasicScheme(StandardCharsets.UTF_8);
    login.initPreemptive(new UsernamePasswordCredentials(user, password.toCharArray()));
    return login;
  }

  private HttpUriRequestBase request(Call call, WebAddress to, Duration left) {
    HttpUriRequestBase request =
        call.form() == null ? new HttpGet(to.target()) : new HttpPost(to.target());
    if (call.form() != null) {
      request.setEntity(new StringEntity(call.form(), ContentType.APPLICATION_FORM_URLENCODED));
    }
    request.setHeader("Accept", call.accept());
    request.setHeader("Accept-Encoding", "gzip, identity");
    if (call.authorization() != null) {
      request.setHeader("Authorization", call.authorization());
    }
    request.setConfig(
        RequestConfig.custom()
            .setResponseTimeout(Timeout.of(left))
            .setProtocolUpgradeEnabled(false)
            .setAuthenticationEnabled(false)
            .build());
    return request;
  }

  private CloseableHttpClient client(HttpClientConnectionManager manager, @Nullable HttpHost by) {
    return HttpClients.custom()
        .setProxy(by)
        .setConnectionManager(manager)
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  private HttpClientConnectionManager manager(InetAddress at, Duration left) {
    Timeout most = Timeout.of(left);
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnTotal(1)
        .setDnsResolver(only(at))
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(most).setSocketTimeout(most).build())
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setMaxEmptyLineCount(2)
                        .build())
                .build())
        .build();
  }

  /** There is one address, whatever name is asked for. */
  private static DnsResolver only(InetAddress at) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) {
        return new InetAddress[] {at};
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  private static Said heard(ClassicHttpResponse response, int most) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (location != null && status >= 300 && status < 400 && status != 304) {
      return new Said.Elsewhere(location.getValue());
    }
    if (response.getEntity() == null) {
      return new Said.Content(status, "", new byte[0]);
    }
    String type = response.getEntity().getContentType();
    byte[] body = body(response, most);
    return body == null
        ? new Said.Nothing(Why.TOO_LARGE)
        : new Said.Content(status, type == null ? "" : type, body);
  }

  /** Reads what it may and unpacks as it goes; null where there is more. */
  private static byte @Nullable [] body(ClassicHttpResponse response, int most) throws IOException {
    InputStream from = response.getEntity().getContent();
    InputStream in = isPacked(response) ? new GZIPInputStream(from, PIECE) : from;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      if (kept.size() + read > most) {
        return null;
      }
      kept.write(piece, 0, read);
    }
    return kept.toByteArray();
  }

  private static boolean isPacked(ClassicHttpResponse response) throws IOException {
    Header[] packings = response.getHeaders("Content-Encoding");
    if (packings.length > 1) {
      throw new ZipException("packed twice");
    }
    String packing =
        packings.length == 0 ? "identity" : packings[0].getValue().toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "identity", "" -> false;
      case "gzip", "x-gzip" -> true;
      default -> throw new ZipException("packed in another way");
    };
  }

  private static Why why(IOException fault) {
    return switch (fault) {
      case MessageConstraintException _ -> Why.TOO_LARGE;
      case UnknownHostException _ -> Why.UNKNOWN_HOST;
      case SSLException refused -> isTrust(refused) ? Why.BAD_CERTIFICATE : Why.NO_CONNECTION;
      case java.net.ConnectException _ -> Why.NO_CONNECTION;
      case java.net.NoRouteToHostException _ -> Why.NO_CONNECTION;
      case InterruptedIOException _ -> Why.TOO_SLOW;
      default -> Why.UNREADABLE;
    };
  }

  /** Whether it is about who the server is, rather than about how one talks. */
  private static boolean isTrust(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof CertificateException
          || each instanceof java.security.cert.CertPathValidatorException
          || each instanceof java.security.cert.CertPathBuilderException
          || each instanceof javax.net.ssl.SSLPeerUnverifiedException) {
        return true;
      }
    }
    return false;
  }
}
