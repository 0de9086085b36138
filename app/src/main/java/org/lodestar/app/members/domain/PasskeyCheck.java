package org.lodestar.app.members.domain;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a device has made or shown a passkey (Web Authentication, level 2): for this origin and
 * this site, over what it was asked to sign, after it made sure who holds it. What kind of device
 * it is nobody asks: attestation is not looked at.
 */
public final class PasskeyCheck {
  private static final boolean HELD_BY_ITS_OWNER = true;
  private static final boolean TOUCHED = true;
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          algorithm(COSEAlgorithmIdentifier.ES256),
          algorithm(COSEAlgorithmIdentifier.EdDSA),
          algorithm(COSEAlgorithmIdentifier.RS256));

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

  private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier which) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, which);
  }

  /**
   * Where passkeys belong to.
   *
   * @param origin scheme, host and port as browsers say it
   * @param site the host
   */
  public record Site(String origin, String site) {}

  /**
   * A passkey as it is kept.
   *
   * @param credential the identifier that its device gave it
   * @param kept identifier and public key
   * @param counter how often it was used, as its device says
   */
  public record Made(byte[] credential, byte[] kept, long counter) {}

  /** What a device sends to show one. */
  public record Shown(
      byte[] credential, byte[] user, byte[] client, byte[] authenticator, byte[] signature) {}

  /** It is none of ours, or was tampered with; nobody is told what was wrong with it. */
  public static final class NotShown extends Exception {
    private static final long serialVersionUID = 1L;

    NotShown() {
      super("No passkey was shown", null, false, false);
    }
  }

  /** It is right in all else and its counter has gone back: two devices hold the same key. */
  public static final class Copied extends Exception {
    private static final long serialVersionUID = 1L;

    Copied() {
      super("A passkey was copied", null, false, false);
    }
  }

  private static ServerProperty at(Site site, byte[] asked) {
    return new ServerProperty(new Origin(site.origin()), site.site(), new DefaultChallenge(asked));
  }

  /** A new one. */
  public Made made(Site site, byte[] asked, byte[] attestation, byte[] client) throws NotShown {
    try {
      RegistrationData data =
          manager.verify(
              new RegistrationRequest(attestation, client),
              new RegistrationParameters(at(site, asked), ALGORITHMS, HELD_BY_ITS_OWNER, TOUCHED));
      var authenticator =
          Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
      AttestedCredentialData key =
          Objects.requireNonNull(authenticator.getAttestedCredentialData());
      return new Made(
          key.getCredentialId(), credentials.convert(key), authenticator.getSignCount());
    } catch (RuntimeException broken) {
      // The library tells each fault by another class, and some by those of Java.
      throw new NotShown();
    }
  }

  /**
   * One that is shown.
   *
   * @return its counter now
   */
  public long shown(Site site, byte[] asked, byte[] kept, long counter, Shown shown)
      throws NotShown, Copied {
    try {
      AttestedCredentialData key = credentials.convert(kept);
      var data =
          manager.verify(
              new AuthenticationRequest(
                  shown.credential(),
                  shown.user(),
                  shown.authenticator(),
                  shown.client(),
                  shown.signature()),
              new AuthenticationParameters(
                  at(site, asked),
                  record(key, counter),
                  List.of(key.getCredentialId()),
                  HELD_BY_ITS_OWNER,
                  TOUCHED));
      return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
    } catch (MaliciousCounterValueException back) {
      throw new Copied();
    } catch (RuntimeException broken) {
      throw new NotShown();
    }
  }

  private static CredentialRecordImpl record(AttestedCredentialData key, long counter) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(), null, null, null, counter, key, null, null, null, Set.of());
  }

  /** The identifier that a device knows one by. */
  public byte[] credential(byte[] kept) {
    return credentials.extractCredentialId(kept);
  }
}
