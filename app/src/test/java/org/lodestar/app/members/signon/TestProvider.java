package org.lodestar.app.members.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A provider of sign-on on this machine: it keeps to the rules unless a test says otherwise. */
public final class TestProvider implements AutoCloseable {
  public static final String CLIENT = "lodestar-of-a-test";
  public static final String SECRET = "a secret: of/a test";
  private static final RSAKey OTHER_RSA = rsa("other");

  private final HttpServer server;
  private final Clock clock;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger keyLooks = new AtomicInteger();
  private volatile ECKey key = ec("first");
  private volatile boolean silent;
  private volatile Duration ahead = Duration.ZERO;
  private volatile Signing signing = Signing.OWN_KEY;
  private volatile UnaryOperator<JWTClaimsSet.Builder> changed = claims -> claims;

  /** How its tokens are signed. */
  public enum Signing {
    OWN_KEY,
    NONE,
    /** By a key of another, under the name of its own. */
    FOREIGN_KEY,
    /** By a key that it does not publish. */
    UNKNOWN_KEY,
    /** With its public key for a shared secret. */
    PUBLIC_KEY_AS_SECRET
  }

  private TestProvider(HttpServer server, Clock clock) {
    this.server = server;
    this.clock = clock;
  }

  public static TestProvider start(Clock clock) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TestProvider provider = new TestProvider(server, clock);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", provider::paper);
    server.createContext("/keys", provider::keys);
    server.createContext("/token", provider::token);
    server.start();
    return provider;
  }

  private static ECKey ec(String name) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey rsa(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String issuer() {
    return "http://localhost:" + port();
  }

  /** It signs by another key from now on. */
  public void changesKey() {
    key = ec("second-" + UUID.randomUUID());
  }

  /** What time it is there. */
  public Instant now() {
    return clock.instant().plus(ahead);
  }

  /** Time goes by there. */
  public void isAhead(Duration by) {
    ahead = by;
  }

  /** Its tokens say something else. */
  public void says(UnaryOperator<JWTClaimsSet.Builder> change) {
    changed = change;
  }

  public void signs(Signing how) {
    signing = how;
  }

  /** Its token end point never answers. */
  public void fallsSilent() {
    silent = true;
  }

  public int keyLooks() {
    return keyLooks.get();
  }

  /** Somebody signs in there; the code that they are sent back with. */
  public String signsIn(String address, String subject) {
    Map<String, String> asked = new HashMap<>(form(URI.create(address).getRawQuery()));
    asked.put("sub", subject);
    String code = "code-" + UUID.randomUUID();
    codes.put(code, asked);
    return code;
  }

  /** What stands in a query or a form. */
  public static Map<String, String> form(String text) {
    Map<String, String> found = new HashMap<>();
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      found.put(
          URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
          URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return found;
  }

  private void paper(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        JSONObjectUtils.toJSONString(
            Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys")));
  }

  private void keys(HttpExchange exchange) throws IOException {
    keyLooks.incrementAndGet();
    answer(exchange, 200, new JWKSet(List.of(key.toPublicJWK())).toString());
  }

  private void token(HttpExchange exchange) throws IOException {
    if (silent) {
      try {
        over.await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }
    Map<String, String> brought =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> asked = codes.remove(brought.getOrDefault("code", ""));
    boolean right =
        asked != null
            && challenge(brought.getOrDefault("code_verifier", ""))
                .equals(asked.get("code_challenge"))
            && asked.getOrDefault("redirect_uri", "").equals(brought.get("redirect_uri"))
            && basic().equals(exchange.getRequestHeaders().getFirst("Authorization"));
    if (asked == null || !right) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    try {
      answer(
          exchange,
          200,
          JSONObjectUtils.toJSONString(
              Map.of("token_type", "Bearer", "access_token", "x", "id_token", signed(asked))));
    } catch (JOSEException e) {
      throw new IOException(e);
    }
  }

  private static String basic() {
    String both = CLIENT + ":" + "a+secret%3A+of%2Fa+test";
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signed(Map<String, String> asked) throws JOSEException {
    JWTClaimsSet claims =
        changed
            .apply(
                new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .subject(asked.get("sub"))
                    .audience(asked.get("client_id"))
                    .claim("nonce", asked.get("nonce"))
                    .claim("tid", "tenant-of-a-test")
                    .claim("email", "somebody@example.org")
                    .issueTime(Date.from(now()))
                    .expirationTime(Date.from(now().plusSeconds(300))))
            .build();
    return switch (signing) {
      case OWN_KEY -> byEc(claims, key, key.getKeyID());
      case FOREIGN_KEY -> byEc(claims, ec("foreign"), key.getKeyID());
      case UNKNOWN_KEY -> {
        SignedJWT token =
            new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown").build(), claims);
        token.sign(new RSASSASigner(OTHER_RSA));
        yield token.serialize();
      }
      case NONE -> new PlainJWT(claims).serialize();
      case PUBLIC_KEY_AS_SECRET -> {
        SignedJWT token =
            new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new MACSigner(key.toECPublicKey().getEncoded()));
        yield token.serialize();
      }
    };
  }

  private static String byEc(JWTClaimsSet claims, ECKey by, String name) throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(name).build(), claims);
    token.sign(new ECDSASigner(by));
    return token.serialize();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
  }
}
