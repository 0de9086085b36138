package org.lodestar.app.casework;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Organisation;
import org.lodestar.vocabulary.AgencyKind;

/**
 * Who would learn something about somebody, as far as it is known.
 *
 * @param kinds of which it is; none for one outside, which goes by any name
 * @param organisation of the partnership; null for one outside, and where any of its kind is meant
 */
public record Body(Set<AgencyKind> kinds, @Nullable UUID organisation) {
  /** Who is outside goes by a name alone. */
  private static final Pattern POLICE =
      Pattern.compile(
          "\\b(police(man|woman)?|constabulary|constable|detective|inspector|sergeant"
              + "|superintendent|pc|pcso|wpc|dc|ds|di|dci|dcs|det|insp|sgt)\\b");

  public Body {
    kinds = Set.copyOf(kinds);
  }

  /** Somebody outside, who may be anybody. */
  public static Body outside() {
    return new Body(Set.of(), null);
  }

  /** Any body of some kinds. */
  public static Body of(AgencyKind... kinds) {
    return new Body(Set.of(kinds), null);
  }

  /** Whether it prosecutes or enforces, or goes by such a name. */
  public boolean isPolice(String name) {
    return kinds.stream().anyMatch(Organisation::enforces) || isCalledPolice(name);
  }

  /** Whether a name is one of the police. */
  public static boolean isCalledPolice(String name) {
    return POLICE.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}
