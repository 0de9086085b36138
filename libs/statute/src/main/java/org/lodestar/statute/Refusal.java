package org.lodestar.statute;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A refusal of information, whole or in part.
 *
 * @param law under which was asked
 * @param exemptions on which it rests
 * @param reason why they hold of this request
 * @param identified how somebody determined to find out could tell from the information whom it is
 *     about; empty where it is about nobody
 * @param interest how the public interest was weighed, of this request; empty where nothing is
 *     weighed
 * @param denies whether it is neither confirmed nor denied that the information is held
 * @param harm what already a yes or a no would do; empty unless it denies
 */
public record Refusal(
    InformationLaw law,
    Set<Exemption> exemptions,
    String reason,
    String identified,
    String interest,
    boolean denies,
    String harm) {

  /** Words enough to say something of this request and not of every request. */
  private static final int FEWEST_WORDS = 6;

  private static final String NUMBER =
      "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty)\\b"
          + "(?!\\s*-?(minute|hour|day|week|month|year|mile|metre|pound|head|roof))";

  /** How people say that a number is small. */
  private static final Pattern THRESHOLD =
      Pattern.compile(
          "(fewer|less|lower|smaller|under|below)\\s+(than\\s+)?(a |the )?"
              + NUMBER
              + "|[<\u2264]\\s*"
              + NUMBER
              + "|thresholds?|suppress\\w*|(small|low|tiny)\\s+(numbers?|counts?|figures?|cells?)"
              + "|(numbers?|counts?|figures?|cells?)\\s+(is|are|was|were)\\s+(too\\s+|very\\s+)*"
              + "(small|low)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** What is wrong with a refusal. */
  public enum Fault {
    /** It rests on nothing. */
    NO_EXEMPTION,
    /** It rests on another law than the one under which was asked. */
    OTHER_LAW,
    /** It says nothing of this request. */
    NO_REASON,
    /** It rests on a number alone: how somebody could be identified is not said. */
    THRESHOLD_ALONE,
    /** The public interest is to be weighed, and it does not say how it was. */
    NOT_WEIGHED,
    /** None of its exemptions lets one neither confirm nor deny. */
    MAY_NOT_DENY,
    /** It denies, and does not say what harm a yes or a no would do. */
    NO_HARM
  }

  public Refusal {
    exemptions = Set.copyOf(exemptions);
  }

  /** The first fault; none when it can stand. */
  public Optional<Fault> fault() {
    return faults().stream().findFirst();
  }

  private Set<Fault> faults() {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    add(faults, Fault.NO_EXEMPTION, exemptions.isEmpty());
    add(faults, Fault.OTHER_LAW, exemptions.stream().anyMatch(each -> !each.isOf(law)));
    add(faults, Fault.NO_REASON, !isSubstance(reason) && !speaksOfThreshold());
    add(faults, Fault.THRESHOLD_ALONE, needsIdentified() && !isSubstance(identified));
    add(faults, Fault.NOT_WEIGHED, isWeighed() && !isSubstance(interest));
    add(faults, Fault.MAY_NOT_DENY, denies && exemptions.stream().noneMatch(this::deniesBy));
    add(faults, Fault.NO_HARM, denies && !isSubstance(harm));
    return faults;
  }

  private static void add(Set<Fault> faults, Fault fault, boolean there) {
    if (there) {
      faults.add(fault);
    }
  }

  private boolean isWeighed() {
    return exemptions.stream().anyMatch(Exemption::isWeighed);
  }

  private boolean deniesBy(Exemption exemption) {
    return exemption.isOf(law) && exemption.allowsToDeny();
  }

  /** A number is a rule of publishing; only who could be known from it makes it a reason. */
  private boolean needsIdentified() {
    return speaksOfThreshold() || exemptions.stream().anyMatch(Exemption::isAboutPeople);
  }

  private boolean speaksOfThreshold() {
    return THRESHOLD.matcher(reason).find();
  }

  private static boolean isSubstance(String words) {
    String rest = THRESHOLD.matcher(words).replaceAll(" ");
    return WORD.matcher(rest).results().count() >= FEWEST_WORDS;
  }
}
