package org.lodestar.app.referral.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns of speech that the rules look for. Ours; meant to help, never to judge. */
final class Speech {
  static final Pattern NOT_KNOWN =
      words(
          "not known", "unknown", "n/?a", "none", "nil", "don'?t know", "not sure", "no info\\w*");
  static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\b(?:\\d{4}|\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?::\\d\\d|\\s?[ap]m)|jan\\w*|feb\\w*|mar(?:ch)?"
              + "|apr(?:il)?|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*|spring|summer|autumn"
              + "|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|(?:last|this|next|each|every)"
              + " (?:night|day|week|month|year|morning|evening)|age[d]?(?: about| around)?"
              + " \\d+|\\d+"
              + " (?:days?|weeks?|months?|years?)|(?:one|two|three|four|five|six|several|a few)"
              + " (?:days?|weeks?|months?|years?)|still)\\b");
  static final Pattern WHO =
      words(
          "I",
          "we",
          "officers?",
          "pc",
          "dc",
          "police",
          "nurse",
          "doctor",
          "gp",
          "midwife",
          "social worker",
          "teacher",
          "staff",
          "neighbours?",
          "colleagues?",
          "inspector",
          "landlord",
          "support worker",
          "interpreter",
          "paramedic",
          "said",
          "told (?:me|us)",
          "saw",
          "seen by",
          "noticed",
          "observed");
  static final Pattern WHERE =
      Pattern.compile(
          "(?i)\\b(?:at|in|inside|near|outside|on|from|behind|above)\\s+(?:the|a|an|his|her|their|our|my|this|that|both)\\s+\\p{L}+|\\b(?:at|in|near)\\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter))(?-i:\\p{Lu}\\p{L}+)|\\bat"
              + " (?:home|work|school)\\b");
  static final Pattern OPINION =
      words(
          "I think",
          "I believe",
          "I feel",
          "in my (?:opinion|view)",
          "obviously",
          "clearly",
          "no doubt",
          "undoubtedly",
          "probably",
          "I suspect",
          "it seems",
          "must have been",
          "typical of");
  static final Pattern LOADED =
      words(
          "claims?",
          "claimed",
          "claiming",
          "alleges?",
          "alleged(?:ly)?",
          "illegals?",
          "prostitutes?",
          "willing(?:ly)? (?:worked|went)",
          "chose to (?:stay|work)");
  static final Pattern REASON =
      words(
          "because",
          "since",
          "as (?:he|she|they)",
          "indicat\\w+",
          "consistent with",
          "suggests?",
          "shows?",
          "due to",
          "given that",
          "sign(?:s)? of",
          "I saw",
          "based on");
  static final Pattern EXPLAINS_DOUBT =
      words(
          "fear\\w*",
          "afraid",
          "scared",
          "traum\\w+",
          "memory",
          "remember\\w*",
          "asham\\w+",
          "shame",
          "interpret\\w+",
          "control\\w*",
          "threat\\w*",
          "shock",
          "distress\\w*",
          "confus\\w+",
          "tired",
          "language",
          "young",
          "ptsd",
          "dissociat\\w+",
          "trust");
  static final Pattern DOUBT =
      words(
          "inconsisten\\w+",
          "contradict\\w+",
          "changed (?:his|her|their) (?:account|story)",
          "lied",
          "lying",
          "not credible",
          "implausible",
          "discrepanc\\w+");
  static final Pattern INTERPRETER = words("interpret\\w+", "translat\\w+", "language line");
  static final Pattern COMPANION =
      Pattern.compile(
          "(?i)\\b(?:friend|husband|wife|partner|boyfriend|girlfriend|cousin|brother|sister|uncle|aunt|boss|employer|manager|colleague|relative|companion)\\b[^.\\n"
              + "]{0,30}\\b(?:interpret|translat)");
  static final Pattern HOURS_OR_PAY =
      words(
          "hours?",
          "breaks?",
          "shifts?",
          "pay",
          "paid",
          "wages?",
          "unpaid",
          "£\\s?\\d+",
          "money",
          "days? off",
          "days? a week");

  private Speech() {}

  private static Pattern words(String... alternatives) {
    return Pattern.compile(
        List.of(alternatives).stream()
            .collect(Collectors.joining("|", "(?i)(?<![\\p{L}])(?:", ")(?![\\p{L}])")));
  }
}
