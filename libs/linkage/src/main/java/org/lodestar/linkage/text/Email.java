package org.lodestar.linkage.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in lower case, in parts: in "a.n.other+job@example.org" the local part is
 * "a.n.other", the tag "job", the domain "example.org". Gmail ignores dots in the local part and
 * answers to two domains; so do we.
 *
 * @param tag what follows the first plus, or empty
 */
public record Email(Glyphs local, String tag, String domain) {
  private static final Pattern FORM =
      Pattern.compile("([^@\\s+]+)(?:\\+([^@\\s]*))?@([^@\\s]+\\.[^@\\s.]+)");
  private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

  public Email {
    if (local.isEmpty() || domain.isEmpty()) {
      throw new IllegalArgumentException("an e-mail address has a local part and a domain");
    }
  }

  public static Optional<Email> parse(String text) {
    Matcher found = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    return found.matches()
        ? Optional.of(normal(found.group(1), found.group(2), found.group(3)))
        : Optional.empty();
  }

  public EmailAgreement compare(Email other) {
    return EmailAgreement.of(this, other);
  }

  private static Email normal(String local, @Nullable String tag, String domain) {
    boolean gmail = GMAIL.contains(domain);
    String undotted = gmail ? local.replace(".", "") : local;
    return new Email(
        Glyphs.of(undotted.isEmpty() ? local : undotted),
        tag == null ? "" : tag,
        gmail ? "gmail.com" : domain);
  }

  @Override
  public String toString() {
    return local + (tag.isEmpty() ? "" : "+" + tag) + "@" + domain;
  }
}
