package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** The law under which anybody asks a public authority for information, and by when it answers. */
public enum InformationLaw {
  /** Freedom of Information Act 2000. */
  FOI,
  /** Environmental Information Regulations 2004. */
  EIR,
  /** The same, where the request is both complex and voluminous. */
  EIR_COMPLEX;

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(InformationLaw.class, "information-laws.psv");
    private static final List<ResourceTable.Row> STEPS =
        ResourceTable.read(InformationLaw.class, "information-steps.psv");
    private static final List<ResourceTable.Row> COMMISSIONER =
        ResourceTable.read(InformationLaw.class, "information-commissioner.psv");

    private Table() {}
  }

  private ResourceTable.Row row(LocalDate on) {
    return row(name(), on);
  }

  private static ResourceTable.Row row(String rule, LocalDate on) {
    return Table.ROWS.stream()
        .filter(row -> row.text("rule").equals(rule) && Effective.of(row).covers(on))
        .findFirst()
        .orElseThrow(() -> new BeyondHolidays(on));
  }

  /** Whether the law gave anybody a right to ask on a day. */
  public boolean isInForce(LocalDate on) {
    return Table.ROWS.stream()
        .anyMatch(row -> row.text("rule").equals(name()) && Effective.of(row).covers(on));
  }

  /** The law of the environment, which has its own days and exceptions. */
  public boolean isEnvironmental() {
    return this != FOI;
  }

  /**
   * The last day of the answer, a refusal too, to what came on a day.
   *
   * @throws BeyondHolidays for a day beyond the tables
   */
  public LocalDate due(LocalDate received) {
    return WorkingDays.unitedKingdom().plus(received, row(received).number("days"));
  }

  /**
   * The same where a fee was asked for: the days from the notice to the fee, both included, do not
   * count.
   *
   * @throws BeyondHolidays for a day beyond the tables
   */
  public LocalDate due(LocalDate received, LocalDate noticed, LocalDate paid) {
    WorkingDays days = WorkingDays.unitedKingdom();
    LocalDate first = noticed.isAfter(received) ? noticed : received.plusDays(1);
    long off =
        first.isAfter(paid)
            ? 0
            : first.datesUntil(paid.plusDays(1)).filter(days::isWorkingDay).count();
    return days.plus(received, row(received).number("days") + (int) off);
  }

  /**
   * The last day on which whoever asks is told that it takes longer: in any case the first twenty.
   *
   * @throws BeyondHolidays for a day beyond the tables
   */
  public LocalDate tellBy(LocalDate received) {
    return plain().due(received);
  }

  /**
   * The day by which an internal review is to be decided that was asked for on a day.
   *
   * @param most where it is exceptional
   * @throws BeyondHolidays for a day beyond the tables
   */
  public LocalDate reviewDue(LocalDate asked, boolean most) {
    ResourceTable.Row row = row(review() + (most ? "_MOST" : ""), asked);
    return WorkingDays.unitedKingdom().plus(asked, row.number("days"));
  }

  /** Within how many working days of the answer another look is asked for. */
  public int reviewAskedWithin(LocalDate on) {
    return row(review() + "_ASK", on).number("days");
  }

  /** Where whoever asked complains about another look: to the Information Commissioner. */
  public static String commissioner(LocalDate on) {
    return Table.COMMISSIONER.stream()
        .filter(row -> Effective.of(row).covers(on))
        .findFirst()
        .map(row -> row.text("address"))
        .orElseThrow(() -> new BeyondHolidays(on));
  }

  /** Without how much it is. */
  private InformationLaw plain() {
    return isEnvironmental() ? EIR : FOI;
  }

  private String review() {
    return plain().name() + "_REVIEW";
  }

  /** Where the days of a review come from, in one line. */
  public String reviewSource(LocalDate asked) {
    return Sources.line(Sources.all(row(review(), asked).list("sources")));
  }

  /** Where it comes from, in one line. */
  public String source(LocalDate received) {
    return Sources.line(Sources.all(row(received).list("sources")));
  }

  /** Where it comes from that days stand still until somebody says what is meant, in one line. */
  public String clarificationSource() {
    return step("CLARIFY", plain());
  }

  /** Where it comes from that days stand still until a fee is paid, in one line. */
  public static String feeSource() {
    return step("FEE", FOI);
  }

  /** Where it comes from that it may take longer, in one line. */
  public String longerSource() {
    return step("LONGER", plain());
  }

  /** Where it comes from that the public interest is weighed, in one line. */
  public String weighingSource() {
    return step("WEIGHED", plain());
  }

  /** Where it comes from that a refusal is a notice in writing, in one line. */
  public String noticeSource() {
    return step("NOTICE", plain());
  }

  /** Since when anybody may ask, in one line. */
  public static String sinceSource() {
    return step("SINCE", FOI);
  }

  private static String step(String step, InformationLaw law) {
    return Table.STEPS.stream()
        .filter(row -> row.text("step").equals(step) && row.text("law").equals(law.name()))
        .findFirst()
        .map(row -> Sources.line(Sources.all(row.list("sources"))))
        .orElseThrow(() -> new IllegalStateException("information-steps.psv has no row " + step));
  }
}
