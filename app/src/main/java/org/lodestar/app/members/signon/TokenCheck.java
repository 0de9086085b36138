package org.lodestar.app.members.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an ID token holds (OpenID Connect Core 1.0, 3.1.3.7): signed by a key of the provider in
 * one of three ways, from exactly this issuer, for us and asked for by us, in time, and the answer
 * to this very question.
 */
final class TokenCheck {
  /** Never by a shared secret and never not at all: then others than the provider could sign. */
  private static final Set<JWSAlgorithm> SIGNED =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final int LONGEST_SUBJECT = 255;

  private final SignOnSettings.Provider provider;
  private final Clock clock;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  TokenCheck(SignOnSettings.Provider provider, JWKSource<SecurityContext> keys, Clock clock) {
    this.provider = provider;
    this.clock = clock;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNED, keys));
  }

  /** What it says, where it holds. */
  Optional<Said.Who> holding(String token, String nonce) {
    processor.setJWTClaimsSetVerifier(claims(nonce));
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return isOurs(claims) ? Optional.of(who(claims)) : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return Optional.empty();
    }
  }

  private DefaultJWTClaimsVerifier<SecurityContext> claims(String nonce) {
    JWTClaimsSet.Builder exact =
        new JWTClaimsSet.Builder().issuer(provider.issuer()).claim("nonce", nonce);
    if (!provider.tenant().isEmpty()) {
      exact.claim("tid", provider.tenant());
    }
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(
            provider.clientId(), exact.build(), Set.of("sub", "iat", "exp")) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }

          @Override
          public void verify(JWTClaimsSet claims, @Nullable SecurityContext context)
              throws BadJWTException {
            super.verify(claims, context);
            if (claims.getIssueTime().toInstant().isAfter(clock.instant().plus(SKEW))) {
              throw new BadJWTException("issued later than now");
            }
          }
        };
    verifier.setMaxClockSkew((int) SKEW.toSeconds());
    return verifier;
  }

  /** Whoever asked for it is us: said where it is for several, and never said otherwise. */
  private boolean isOurs(JWTClaimsSet claims) throws ParseException {
    String asked = claims.getStringClaim("azp");
    boolean said = asked != null || claims.getAudience().size() == 1;
    String subject = claims.getSubject();
    return said
        && (asked == null || asked.equals(provider.clientId()))
        && !subject.isBlank()
        && subject.length() <= LONGEST_SUBJECT;
  }

  private static Said.Who who(JWTClaimsSet claims) throws ParseException {
    Date shown = claims.getDateClaim("auth_time");
    Instant at = shown == null ? null : shown.toInstant();
    return new Said.Who(
        claims.getIssuer(), claims.getSubject(), list(claims, "amr"), list(claims, "groups"), at);
  }

  private static List<String> list(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof List<?> some
        ? some.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }
}
