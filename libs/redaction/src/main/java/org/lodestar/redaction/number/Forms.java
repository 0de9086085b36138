package org.lodestar.redaction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;

/**
 * What has a form of its own, so that it is found wherever it stands: numbers of telephones,
 * vehicles, papers and accounts, addresses of houses and on the web, dates, ages and sums.
 */
public final class Forms {
  private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String CAPITAL_WORD = "\\p{Lu}[\\p{L}'’-]{1,40}";
  private static final String STREET =
      "(?:Road|Rd|Street|St(?! \\p{Lu})|Avenue|Ave|Lane|Ln|Close|Drive|Court|Crescent|Cresc|Way|Place|Terrace"
          + "|Gardens|Grove|Square|Hill|Mews|Walk|Parade|Rise|Green|Row|Boulevard|Quay|Wharf|House"
          + "|Park|Estate|Yard|Farm|Works|Cottages?|Flats|Tower|Lodge|Villas?|Mill|Passage|Buildings"
          + "|Chambers|Apartments|Heights|Mansions|Arcade|Bungalow|Barn|Grange|Manor|Hall)";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final String NUMBER =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety|hundred|thousand|million)";
  private static final String NUMBERS = NUMBER + "(?:(?:[ -]|[ ]and[ ])" + NUMBER + "){0,9}";
  private static final String COIN =
      "(?:pounds?|quid|pence|dollars?|euros?|cents?|naira|cedis?|birr|nakfa|dong|yuan|renminbi|rmb"
          + "|rupees?|taka|pesos?|baht|z[łl]oty(?:ch|s)?|lei|leu|ron|leva|leks?|leke|forints?|koruna"
          + "|dinars?|dirhams?|riyals?|rials?|liras?|hryvnia|roubles?|rubles?|reais|rand|shillings?"
          + "|francs?|tenge|gbp|usd|eur|ngn|ghs|vnd|inr|pkr|bdt|php|etb)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String ORDINAL_WORD =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
          + "|thirtieth|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth"
          + "|ninth))";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2})";

  /** From its beginning only: else a long run without an @ is tried from each of its signs. */
  private static final String RUN = "(?<![\\w.+%-])[\\w.+%-]++";

  private static final String EXACT_DATE =
      "(?<![\\w/])(?:(?:"
          + WEEKDAY
          + ",?[ ]+)?(?:the[ ]+)?(?:"
          + DAY
          + "|"
          + ORDINAL_WORD
          + ")[ ]+(?:of[ ]+)?"
          + MONTH
          + "\\b\\.?(?:,?[ ]+"
          + YEAR
          + "\\b)?"
          + "|"
          + MONTH
          + "\\b\\.?[ ]+(?:the[ ]+)?(?:"
          + DAY
          + "|"
          + ORDINAL_WORD
          + ")\\b(?:,?[ ]+(?:19|20)\\d{2})?"
          + "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|(?:0?[1-9]|[12]\\d|3[01])/(?:0[1-9]|1[0-2])(?=[ ,.;)]|$)"
          + "|\\d{1,2}[ -]?"
          + MONTH
          + "[ -]?\\d{2,4})(?![\\w/])";

  private static final List<Forms> ALL = all();

  private final Pattern pattern;
  private final IdentifierKind kind;

  private Forms(Pattern pattern, IdentifierKind kind) {
    this.pattern = pattern;
    this.kind = kind;
  }

  /** Everything in a text that has a form of its own, in any order. */
  public static List<Passage> in(String text) {
    List<Passage> found = new ArrayList<>();
    ALL.forEach(form -> form.collect(text, found));
    return found;
  }

  private void collect(String text, List<Passage> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
      if (matcher.end(group) > matcher.start(group)) {
        found.add(Passage.probable(matcher.start(group), matcher.end(group), kind));
      }
    }
  }

  private static List<Forms> all() {
    List<Forms> all = new ArrayList<>();
    web(all);
    telephones(all);
    plates(all);
    papers(all);
    accounts(all);
    addresses(all);
    days(all);
    ages(all);
    sums(all);
    names(all);
    return List.copyOf(all);
  }

  private static void web(List<Forms> all) {
    add(all, IdentifierKind.SOCIAL, RUN + "@[\\w-]+(?:\\.[\\w-]+){1,9}");
    add(
        all,
        IdentifierKind.SOCIAL,
        RUN
            + "\\s?(?:@|\\(at\\)|\\[at\\]|\\sat\\s)\\s?[\\w-]+"
            + "(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?[\\w-]+){0,9}"
            + "\\s?(?:\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?[\\w-]+");
    add(all, IdentifierKind.SOCIAL, "(?:https?://|www\\.)\\S*\\w");
    add(
        all,
        IdentifierKind.SOCIAL,
        "(?<![\\w-])[\\w-]++(?:\\.[\\w-]++){0,9}\\.(?:com|co\\.uk|org|net|me|tv|io|info|uk|vn|ng|ro|pl|al)(?:/\\S*\\w)?\\b");
    add(all, IdentifierKind.SOCIAL, "(?<![\\w.@])@[\\w.]*\\w");
    add(all, IdentifierKind.SOCIAL, "(?<![\\w@])(?=\\w*[\\p{L}])\\w+(?:[_]\\w+){1,9}");
    add(
        all,
        IdentifierKind.SOCIAL,
        "\\b(?:facebook|fb|instagram|insta|ig|snapchat|snap|sc|tiktok|telegram|whatsapp|signal|zalo|wechat"
            + "|viber|imo|line|onlyfans|twitter|discord|vk|adultwork|handle|username|user)(?:\\s+(?:name|account|user(?:name)?|profile|handle|id|page)){0,9}"
            + "(?:\\s+(?:is|was|called|named|under|as)){0,9}\\s*[:=\"“'‘]?\\s*"
            + "((?=\\S*[\\d_.]\\w)\\w[\\w.]{2,}\\b)");
  }

  private static void telephones(List<Forms> all) {
    add(
        all,
        IdentifierKind.TELEPHONE,
        "(?<![\\w])(?:\\+\\s?\\d|\\(?0)(?:[\\s().-]{0,3}[\\d*xX•]){8,14}(?![\\w])");
    add(
        all,
        IdentifierKind.TELEPHONE,
        "(?<![\\w])\\+\\d{1,3}(?:[\\s().-]{0,3}[\\d*xX•]){3,14}(?![\\w])");
    add(
        all,
        IdentifierKind.TELEPHONE,
        "(?<![\\w])07\\d{1,3}(?:[\\s().-]{0,2}[\\d*xX•…]{1,4}){0,4}(?![\\w])");
    add(
        all,
        IdentifierKind.TELEPHONE,
        "\\b(?:phone|mobile|mob|tel|telephone|sim|number|no|line|ends?|ending|landline|whatsapp)\\b[^.\\n]{0,18}?\\b(?:ends?|ending|finish(?:es|ing)|last (?:three|four|3|4)(?: digits)?|starts?|starting|beginning)\\b(?:\\s(?:in|with|is|are|digits|on)){0,9}\\s*[:.…•]*\\s*(\\d[\\d ]{1,6}\\d)\\b");
  }

  private static void plates(List<Forms> all) {
    strict(all, IdentifierKind.PLATE, "\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b");
    add(all, IdentifierKind.PLATE, "\\b[A-HJ-PR-Y]{2}[0-9]{2}\\s?[A-Z]{3}\\b");
    strict(all, IdentifierKind.PLATE, "\\b[A-Z]\\d{1,3}\\s?[A-Z]{3}\\b");
    strict(all, IdentifierKind.PLATE, "\\b[A-Z]{3}\\s?\\d{1,4}[A-Z]?\\b");
    add(
        all,
        IdentifierKind.PLATE,
        "\\b(?:registration|reg|reg'd|plates?|number plate|vrm|index|vrn)\\b\\s*(?:no\\.?|number|mark|plate|part|partial|:|is|was|ending|starting|beginning|of){0,9}\\s*[:\"“‘']?\\s*((?=[A-Z]*\\d)[A-Z0-9]{2,4}(?:\\s(?=[A-Z0-9]*\\d|[A-Z]{3}\\b)[A-Z0-9]{2,4})?)\\b");
    strict(
        all,
        IdentifierKind.PLATE,
        "\\b(?:[A-Z]{1,2}[- ]\\d{2,3}[- ][A-Z]{3}|[A-Z]{2}\\d{2}(?=[ ,.;)…]))");
  }

  private static void papers(List<Forms> all) {
    add(
        all,
        IdentifierKind.DOCUMENT,
        "\\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b");
    add(
        all,
        IdentifierKind.DOCUMENT,
        "\\b(?!(?:on|at|to|by|is|or|in|for|of|an|as|and)\\b)[A-Z]{1,3}[ -]?\\d{5,9}(?:/\\d{1,3})?[A-Z]?\\b");
    add(
        all,
        IdentifierKind.DOCUMENT,
        "\\b(?:ARC|GWF|UAN|NRM|HO|COS|CRO|PNC|URN|IHS|BRP|CID|CAD|URN|MRN|NINO)"
            + "[\\s:/#-]*(?:no\\.?|number|ref(?:erence)?)?[\\s:/#-]*[A-Z0-9/-]*\\d[A-Z0-9/-]*");
    add(all, IdentifierKind.DOCUMENT, "\\b[A-Z9]{5}\\d{6}[A-Z9]{2}\\d?[A-Z0-9]{2,3}\\b");
    add(
        all,
        IdentifierKind.DOCUMENT,
        "\\b(?:passport|visa|licence|license|permit|identity card|id card|id|reference|ref|case|crime|share code|certificate|log|incident|nhs|ni|tenancy|hospital|police|card|number|no)\\b"
            + "\\s*(?:no\\.?|number|num|ref(?:erence)?|:|#|is|was|code|card|on it|it){0,9}[\\s:#,(]*((?!07\\d{3}\\b)(?:[A-Z]{1,4}[ -])?(?=[A-Z0-9/-]*\\d)[A-Z0-9][A-Z0-9/-]{2,}(?:[ -](?=[A-Z0-9/]*\\d)[A-Z0-9/]{2,8}){0,9})\\b");
    add(all, IdentifierKind.DOCUMENT, "(?<![\\w])\\d(?:[ -]?\\d){5,}+(?![\\w])");
    add(all, IdentifierKind.DOCUMENT, "\\b\\d{2,3}[/-]\\d{3,}(?:[/-]\\d{2,4})?\\b");
    strict(
        all,
        IdentifierKind.DOCUMENT,
        "\\b(?=[A-Z0-9/-]{0,45}\\d)(?=[A-Z0-9/-]{0,45}[A-Z])[A-Z0-9]{1,6}(?:[/-][A-Z0-9]{1,8}){1,4}\\b");
    strict(
        all,
        IdentifierKind.DOCUMENT,
        "\\b(?=[A-Z0-9]*\\d[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6,14}\\b");
  }

  private static void accounts(List<Forms> all) {
    add(all, IdentifierKind.ACCOUNT, "\\b\\d{2}[- ]\\d{2}[- ]\\d{2}(?:[ ,/]{1,3}\\d{8})?\\b");
    add(
        all,
        IdentifierKind.ACCOUNT,
        "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b");
    add(
        all,
        IdentifierKind.ACCOUNT,
        "\\b(?:account|acct|acc|a/c|card|wallet|iban|sort code|monzo|revolut|wise|barclays|starling|lloyds|hsbc|natwest|santander|paypal|bank)\\b[^.\\n;]{0,25}?((?:[•*x]+ ?)?(?=[A-Z0-9/•*-]*\\d{2})[A-Z0-9•*][A-Z0-9/•*-]{2,}(?: [\\d]{2,8}){0,9})\\b");
    add(all, IdentifierKind.ACCOUNT, "(?<![•*])[•*]{2,}+\\s?\\d{2,4}\\b");
    strict(
        all, IdentifierKind.ACCOUNT, "\\b(?:bc1|0x|T|1|3)(?=[A-Za-z0-9]*\\d)[A-Za-z0-9…]{12,}\\b");
  }

  private static void addresses(List<Forms> all) {
    add(
        all,
        IdentifierKind.ADDRESS,
        "\\b(?:GIR\\s?0AA|[A-PR-UWYZ][A-HK-Y]?\\d[\\dA-HJKPSTUW]?\\s*\\d[ABD-HJLNP-UW-Z]{2})\\b");
    strict(
        all,
        IdentifierKind.ADDRESS,
        "\\b(?:[A-PR-UWYZ][A-HK-Y]\\d{1,2}[A-Z]?|[EWNSBGLM]\\d{1,2}[A-Z]?)(?=\\s+(?:area|postcode|post code|district))");
    strict(
        all,
        IdentifierKind.ADDRESS,
        "\\b(?:(?i:flat|unit|apartment|apt|room|plot|caravan|pitch|bay|lot)\\s+(?:\\d{1,4}[A-Za-z]?|[A-Z]),?\\s+)?(?:\\d{1,4}[A-Za-z]?(?:-\\d{1,4})?,?\\s+)?(?:"
            + CAPITAL_WORD
            + "\\s+){1,3}"
            + STREET
            + "\\b");
    add(
        all,
        IdentifierKind.ADDRESS,
        "\\b(?:flat|unit|apartment|apt|caravan|plot|pitch|lot|hut|cabin|berth)\\s+(?:no\\.?\\s*)?\\d{1,4}[a-z]?\\b");
    add(
        all,
        IdentifierKind.ADDRESS,
        "\\b\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}'’-]+\\s+){1,3}(?:road|rd|street|avenue|ave|lane|close|drive|crescent|terrace|gardens|grove|square|mews|parade)\\b");
  }

  private static void days(List<Forms> all) {
    add(all, IdentifierKind.DATE, EXACT_DATE);
    add(
        all,
        IdentifierKind.DATE,
        "\\b(?:christmas (?:day|eve)|boxing day|new year['’]?s? (?:day|eve)|good friday|easter (?:sunday|monday|saturday)|palm sunday|ash wednesday|shrove tuesday|pancake day|maundy thursday|bonfire night|guy fawkes(?: night)?|halloween|hallowe['’]en|valentine['’]?s(?: day)?|mother(?:ing|['’]s) (?:sunday|day)|father['’]s day|st\\.? \\w+['’]s (?:day|night|eve)|remembrance (?:sunday|day)|(?:late |early |spring |august |may ){0,9}bank holiday(?: monday)?|eid(?: (?:al[- ])?(?:fitr|adha))?(?: day)?|diwali|divali|holi|nowruz|newroz|lunar new year|chinese new year|tet|tết|vaisakhi|baisakhi|rosh hashanah|yom kippur|passover|hanukkah|orthodox (?:christmas|easter)|timkat|meskel|enkutatash|songkran|all (?:saints|souls)['’]? day|independence day|black friday|trinity sunday|whit (?:sunday|monday)|corpus christi|twelfth night|world book day|red nose day|a[- ]level results day|results day|grand national day|cup final day)\\b");
  }

  private static void ages(List<Forms> all) {
    add(
        all,
        IdentifierKind.AGE,
        "\\b(?:aged?|age:|age is)\\s*(?:is|of|about|around|:)?\\s*(\\d{1,2}|" + NUMBERS + ")\\b");
    add(
        all,
        IdentifierKind.AGE,
        "\\b(\\d{1,2})(?:\\s*(?:-|\\s)?(?:yrs?|years?)[\\s-]+old\\b|\\s*y/?o\\b|\\s*yo\\b|\\s*yrs\\b)");
    add(all, IdentifierKind.AGE, "\\b(" + NUMBERS + ")[ -]years?[ -]old\\b");
    add(
        all,
        IdentifierKind.AGE,
        "\\bborn(?:\\s+(?:in|on|around|about)){0,9}\\s+((?:19|20)\\d{2}|" + EXACT_DATE + ")\\b");
    add(
        all,
        IdentifierKind.AGE,
        "\\b(?:is|was|turned|turns|turning|just|nearly|almost|now|be|being|he['’]s|she['’]s)\\s+(?:just |nearly |almost |only |about |now ){0,9}(\\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy)[ -](?:one|two|three|four|five|six|seven|eight|nine)|eighteen|nineteen)(?=[.,;)\"”]|\\s+(?:and|but|next|in|on|this|when)\\b)");
    strict(all, IdentifierKind.AGE, "\\b[MF](\\d{2})\\b|\\b(\\d{2})[MF]\\b");
  }

  private static void sums(List<Forms> all) {
    add(
        all,
        IdentifierKind.SUM,
        "(?:US|CA|AU|HK|R)?[£$€₦₵₹₫¥₺₴₽₱]\\s?\\d[\\d,.]*\\d?(?:\\s?(?:k|m|bn|million|thousand|lakh|crore|grand)\\b)?");
    add(
        all,
        IdentifierKind.SUM,
        "(?<!\\w)(?<!\\d[,.])\\d[\\d,.]*+\\s?(?:k|grand|p|lakhs?|crores?|million|thousand|hundred)?\\s?"
            + COIN
            + "\\b");
    add(
        all,
        IdentifierKind.SUM,
        "\\b(?:"
            + NUMBERS
            + "|half a million|a (?:hundred|thousand|million))(?:\\s(?:and\\s)?(?:a half|half))?\\s"
            + COIN
            + "\\b");
    add(all, IdentifierKind.SUM, "\\b\\d{1,3}\\s?(?:k|grand)\\b|\\b\\d{1,3}p\\b");
    add(all, IdentifierKind.SUM, "\\b(?:" + NUMBERS + ") (?:grand|lakhs?|crores?|million)\\b");
    add(all, IdentifierKind.SUM, "\\b(?:gbp|usd|eur|ngn|rs\\.?|vnd|pln|ron|etb)\\s?\\d[\\d,.]*\\b");
  }

  private static void names(List<Forms> all) {
    strict(
        all,
        IdentifierKind.NAME,
        "\\b(?:\\p{Lu}\\.\\s?){1,9}\\p{Lu}\\.|\\b[B-PR-Z]\\.\\s?" + CAPITAL_WORD);
    strict(
        all,
        IdentifierKind.NAME,
        "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|PS|DC|DS|DI|DCI|Sgt|Insp|PCSO|Sister|Nurse|Father|Pastor|Cllr)\\.?\\s+("
            + CAPITAL_WORD
            + "(?:[ -]"
            + CAPITAL_WORD
            + "){0,2})");
    strict(
        all,
        IdentifierKind.NAME,
        "[\\p{L}&&[^\\p{IsLatin}]][\\p{L}\\p{M}\\s&&[^\\p{IsLatin}]]*(?<=[\\p{L}\\p{M}])");
  }

  private static void add(List<Forms> all, IdentifierKind kind, String pattern) {
    all.add(new Forms(Pattern.compile(pattern, LOOSE), kind));
  }

  private static void strict(List<Forms> all, IdentifierKind kind, String pattern) {
    all.add(new Forms(Pattern.compile(pattern), kind));
  }
}
