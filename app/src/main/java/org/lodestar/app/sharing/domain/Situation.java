package org.lodestar.app.sharing.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the rules of sharing must know beside what is wanted.
 *
 * @param child whether the person is treated as a child
 * @param restricted whether the case is open to named workers only
 * @param agreement whether both organisations are in an agreement in date for the purpose
 * @param careful codes of the parts that need a reason each
 */
public record Situation(
    LocalDate today, boolean child, boolean restricted, boolean agreement, Set<String> careful) {
  public Situation {
    careful = Set.copyOf(careful);
  }
}
