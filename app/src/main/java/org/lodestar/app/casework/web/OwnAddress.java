package org.lodestar.app.casework.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseAddress;
import org.springframework.stereotype.Component;

/** What lies below a case, also of rooms that come later. */
@Component
class OwnAddress implements CaseAddress {
  private static final String ID = "([0-9a-f]{8}-[0-9a-f-]{27})";
  private static final Pattern BELOW =
      Pattern.compile("/cases/" + ID + "(?:/(?:people|pathway)/" + ID + ")?(?:[/?].*)?");

  @Override
  public Optional<About> about(String address) {
    Matcher found = BELOW.matcher(address);
    return found.matches()
        ? Optional.of(new About(UUID.fromString(found.group(1)), id(found.group(2))))
        : Optional.empty();
  }

  private static @Nullable UUID id(@Nullable String written) {
    return written == null ? null : UUID.fromString(written);
  }
}
