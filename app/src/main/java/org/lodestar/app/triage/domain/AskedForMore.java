package org.lodestar.app.triage.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a message seems to ask a reporter to find out more: to go back, watch, follow, take
 * pictures or ask around. That can put the reporter and the person at risk, so the officer is
 * warned before it is sent. A list of phrases: it warns and never refuses, since words can mean
 * either.
 */
public final class AskedForMore {
  private static final Pattern PHRASES =
      Pattern.compile(
          "\\b(find out|go back|go there|look inside|look around|keep (watching|an eye|looking)"
              + "|watch (the|them|him|her|what|who)|follow (them|him|her|the)"
              + "|take (a )?(photo|picture|video|film)s?|film (them|him|her|the)"
              + "|record (them|him|her)|ask (them|him|her|the|around|your|if (they|he|she))"
              + "|(talk|speak) to (them|him|her)"
              + "|get (his|her|their|the) (name|number|address|plate)"
              + "|check (if|whether|on)|(can|could) you see (if|whether)"
              + "|tell us when (they|he|she)|next time you)\\b");

  private AskedForMore() {}

  /** Whether the words seem to ask for more than what the reporter knows already. */
  public static boolean in(String message) {
    String plain = message.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return PHRASES.matcher(plain).find();
  }
}
