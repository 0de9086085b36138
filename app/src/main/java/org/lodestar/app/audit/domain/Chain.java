package org.lodestar.app.audit.domain;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hash of a link: SHA-256 over the hash before it and the event in canonical JSON (RFC 8785).
 * The first link follows 32 zero bytes.
 */
public final class Chain {
  private static final int HASH_BYTES = 32;

  private Chain() {}

  /** What the first link follows. */
  public static byte[] beginning() {
    return new byte[HASH_BYTES];
  }

  public static byte[] next(byte[] previous, AuditEvent event) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      return digest.digest(canonical(event));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }

  /** The event as bytes, the same on every machine and for ever. */
  static byte[] canonical(AuditEvent event) {
    ObjectNode json = DetailText.JSON.createObjectNode();
    json.put("id", event.id().toString());
    json.put("at", event.at().toString());
    json.put("actorKind", event.actorKind());
    json.put("actor", text(event.actor()));
    json.put("organisation", text(event.organisation()));
    json.put("action", event.action());
    json.put("objectKind", event.objectKind());
    json.put("object", text(event.object()));
    json.put("purpose", event.purpose());
    json.put("outcome", event.outcome());
    ObjectNode detail = json.putObject("detail");
    event.detail().forEach(detail::put);
    try {
      return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new IllegalStateException("An event has no canonical form", e);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
