package org.lodestar.app.community;

/** Languages in which people are spoken to on visits. */
public enum Spoken {
  ENGLISH,
  ROMANIAN,
  ALBANIAN,
  VIETNAMESE,
  POLISH,
  LITHUANIAN,
  BULGARIAN,
  PORTUGUESE,
  UKRAINIAN,
  ARABIC,
  TIGRINYA,
  SOMALI,
  DARI,
  PASHTO,
  PUNJABI,
  RUSSIAN,
  TURKISH,
  OTHER
}
