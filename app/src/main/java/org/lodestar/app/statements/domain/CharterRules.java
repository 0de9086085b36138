package org.lodestar.app.statements.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterReport.Line;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Kept;
import org.lodestar.app.statements.Commitment.Standing;

/** When a commitment counts as kept, and what a yearly report says of it. */
public final class CharterRules {
  private CharterRules() {}

  /** What is wrong with how somebody says that it stands. */
  public static List<Refusal> standing(
      Kept before, Standing standing, String reason, List<CharterEvidence> evidence) {
    List<Refusal> wrong = new ArrayList<>();
    if (standing == Standing.MET && evidence.stream().noneMatch(CharterEvidence::isConfirmed)) {
      wrong.add(Refusal.of("standing", "statements.charter.met.unconfirmed"));
    }
    boolean stale = reason.isBlank() || reason.equals(before.reason());
    if (standing != before.standing() && stale) {
      wrong.add(Refusal.of("reason", "site.reason.missing"));
    }
    return wrong;
  }

  /** Evidence of the future shows nothing. */
  public static List<Refusal> evidence(LocalDate dated, LocalDate today) {
    return dated.isAfter(today)
        ? List.of(Refusal.of("dated", "statements.statement.day.future"))
        : List.of();
  }

  /** What a report says: confirmed evidence alone, and each open gap plainly. */
  public static Line line(
      Commitment commitment, List<CharterEvidence> evidence, List<CharterGap> gaps) {
    return new Line(
        commitment.code(),
        commitment.said().words(),
        commitment.kept().standing(),
        commitment.kept().reason(),
        evidence.stream()
            .filter(CharterEvidence::isConfirmed)
            .map(CharterRules::line)
            .collect(Collectors.joining("\n")),
        gaps.stream()
            .filter(CharterGap::isOpen)
            .map(CharterGap::missing)
            .collect(Collectors.joining("\n")));
  }

  private static String line(CharterEvidence evidence) {
    return evidence.link().isEmpty() ? evidence.words() : evidence.words() + " " + evidence.link();
  }
}
