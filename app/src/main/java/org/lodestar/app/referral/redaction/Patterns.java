package org.lodestar.app.referral.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A detector for everything that one regular expression finds; group 1, if any, is the passage. */
record Patterns(Pattern pattern, IdentifierKind kind) implements Detector {
  private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String CAPITAL_WORD = "\\p{Lu}[\\p{L}'’-]+";
  private static final String STREET =
      "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Court|Crescent|Way|Place|Terrace|Gardens"
          + "|Grove|Square|Hill|Mews|Walk|Parade|Rise|Green|Row|Boulevard|Quay|Wharf|House|Park"
          + "|Estate|Yard|Farm|Works)";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  static final String EXACT_DATE =
      "(?<!\\d)(?:\\d{1,2}(?:st|nd|rd|th)?[ ]+(?:of[ ]+)?"
          + MONTH
          + "\\.?,?[ ]+\\d{2,4}|"
          + MONTH
          + "\\.?[ ]+\\d{1,2}(?:st|nd|rd|th)?,?[ ]+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"
          + "|\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)";

  static List<Detector> all() {
    List<Detector> all = new ArrayList<>();
    add(all, IdentifierKind.EMAIL, "[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    add(
        all,
        IdentifierKind.EMAIL,
        "[\\w.+%-]+\\s?(?:@|\\(at\\)|\\[at\\]|\\sat\\s)\\s?[\\w-]+"
            + "(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?[\\w-]+)*"
            + "\\s?(?:\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?[\\w-]+");
    add(all, IdentifierKind.WEB_HANDLE, "(?:https?://|www\\.)\\S+");
    add(
        all,
        IdentifierKind.WEB_HANDLE,
        "\\b[\\w-]+\\.(?:com|co\\.uk|org|net|me|tv|io|info|uk)/\\S*");
    add(all, IdentifierKind.WEB_HANDLE, "(?<![\\w.@])@[\\w.]{2,}");
    add(
        all,
        IdentifierKind.WEB_HANDLE,
        "\\b(?:facebook|instagram|insta|snapchat|snap|tiktok|telegram|whatsapp|signal|zalo|wechat"
            + "|viber|onlyfans|twitter)(?:\\s+(?:name|account|user(?:name)?|profile|handle|id|page))*"
            + "(?:\\s+(?:is|was|called|named|under))*\\s*[:=\"“']?\\s*"
            + "((?=\\S*[\\d_.])[\\w][\\w.]{2,}\\b)");
    add(
        all,
        IdentifierKind.PHONE,
        "(?<![\\w])(?:\\+\\d|\\(?0)(?:[\\s().-]{0,3}\\d){8,14}(?![\\w])");
    add(
        all,
        IdentifierKind.DOCUMENT_NUMBER,
        "\\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]"
            + "[A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b");
    add(
        all,
        IdentifierKind.DOCUMENT_NUMBER,
        "\\b(?!(?:on|at|to|by|is|or|in|for)\\b)[A-Z]{1,3}[ -]?\\d{5,9}(?:/\\d{1,3})?\\b");
    add(
        all,
        IdentifierKind.DOCUMENT_NUMBER,
        "\\b(?:ARC|GWF|UAN|NRM|HO|COS|CRO|PNC|URN|IHS|BRP|CID)"
            + "[\\s:/#-]*(?:no\\.?|number|ref(?:erence)?)?[\\s:/#-]*[A-Z0-9/-]*\\d[A-Z0-9/-]*");
    add(all, IdentifierKind.DOCUMENT_NUMBER, "\\b[A-Z9]{5}\\d{6}[A-Z9]{2}\\d?[A-Z0-9]{2,3}\\b");
    add(
        all,
        IdentifierKind.DOCUMENT_NUMBER,
        "\\b(?:passport|visa|licence|permit|identity card|id card|account|reference|ref|case)"
            + "\\s*(?:no\\.?|number|ref(?:erence)?|:|#|is|was)*[\\s:#]*((?=[A-Z0-9/-]*\\d)[A-Z0-9/-]{4,})");
    add(all, IdentifierKind.REFERENCE, "(?<![\\w])\\d(?:[ -]?\\d){5,}(?![\\w])");
    add(all, IdentifierKind.REFERENCE, "\\b\\d{2}/\\d{3,}/\\d{2}\\b");
    addStrict(all, IdentifierKind.VEHICLE, "\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b");
    add(all, IdentifierKind.VEHICLE, "\\b[A-HJ-PR-Y]{2}[0-9]{2}\\s?[A-Z]{3}\\b");
    addStrict(all, IdentifierKind.VEHICLE, "\\b[A-Z]\\d{1,3}\\s?[A-Z]{3}\\b");
    addStrict(all, IdentifierKind.VEHICLE, "\\b[A-Z]{3}\\s?\\d{1,4}[A-Z]?\\b");
    add(
        all,
        IdentifierKind.VEHICLE,
        "\\b(?:registration|reg|plate|number"
            + " plate|vrm)\\s*(?:no\\.?|number|mark|plate|:|is|was)*\\s*((?=[A-Z0-9"
            + " ]*\\d)[A-Z0-9]{2,4}\\s?[A-Z0-9]{1,4})\\b");
    add(
        all,
        IdentifierKind.POSTCODE,
        "\\b(?:GIR\\s?0AA|[A-PR-UWYZ][A-HK-Y]?\\d[\\dA-HJKPSTUW]?\\s*\\d[ABD-HJLNP-UW-Z]{2})\\b");
    addStrict(
        all,
        IdentifierKind.POSTCODE,
        "\\b(?:RM|SS|CM|CO|IG|DA|EN|HA|NW|SW|SE|WC|EC|BR|CR|KT|TW|UB|ME|TN|CT|[EWN])\\d{1,2}[A-Z]?\\b");
    addStrict(
        all,
        IdentifierKind.ADDRESS,
        "\\b(?:(?i:flat|unit|apartment|apt|room|plot|caravan)\\s+\\w{1,4},?\\s+)?"
            + "(?:\\d{1,4}[A-Za-z]?(?:-\\d{1,4})?,?\\s+)?(?:"
            + CAPITAL_WORD
            + "\\s+){1,3}"
            + STREET
            + "\\b");
    add(
        all,
        IdentifierKind.ADDRESS,
        "\\b(?:flat|unit|apartment|apt|caravan|plot)\\s+\\d{1,4}[a-z]?\\b");
    add(
        all,
        IdentifierKind.BIRTH_DATE,
        "\\b(?:born|birth(?:day|date)?|d\\.?o\\.?b\\.?)\\b[^.\\n]{0,25}?(" + EXACT_DATE + ")");
    addStrict(
        all,
        IdentifierKind.INITIALS,
        "\\b(?:\\p{Lu}\\.\\s?)+\\p{Lu}\\.|\\b\\p{Lu}\\.\\s?" + CAPITAL_WORD);
    addStrict(
        all,
        IdentifierKind.OTHER_SCRIPT,
        "[\\p{L}&&[^\\p{IsLatin}]][\\p{L}\\p{M}\\s&&[^\\p{IsLatin}]]*(?<=[\\p{L}\\p{M}])");
    return List.copyOf(all);
  }

  private static void add(List<Detector> all, IdentifierKind kind, String pattern) {
    all.add(new Patterns(Pattern.compile(pattern, LOOSE), kind));
  }

  private static void addStrict(List<Detector> all, IdentifierKind kind, String pattern) {
    all.add(new Patterns(Pattern.compile(pattern), kind));
  }

  @Override
  public List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
      hits.add(Hit.probable(matcher.start(group), matcher.end(group), kind));
    }
    return hits;
  }
}
