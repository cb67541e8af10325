window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1901330894624239724"
          ],
          "editableUntil" : "2025-03-16T18:53:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "183"
      ],
      "favorite_count" : "3",
      "id_str" : "1901330894624239724",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1901330894624239724",
      "created_at" : "Sun Mar 16 17:53:04 +0000 2025",
      "favorited" : false,
      "full_text" : "We showed the board the bucket drawing. The chairwoman looked at it for a long time and then she asked who closes the valves at night. I could have hugged her. I gave her a courgette.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1903862169560165870"
          ],
          "editableUntil" : "2025-03-23T18:31:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "1903862169560165870",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1903862169560165870",
      "created_at" : "Sun Mar 23 17:31:27 +0000 2025",
      "favorited" : false,
      "full_text" : "First warm Saturday. Forty people, forty forks, too early. We planted everything.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1898287087841431007"
          ],
          "editableUntil" : "2025-03-08T09:18:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "2",
      "id_str" : "1898287087841431007",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1898287087841431007",
      "created_at" : "Sat Mar 08 08:18:04 +0000 2025",
      "favorited" : false,
      "full_text" : "There is a chair at the end of plot 31 now, and another one at the end of plot 7, and a desire path in between. Nobody has paved it. Nobody needs to.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1895888376344448584"
          ],
          "editableUntil" : "2025-03-01T18:26:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "2",
      "id_str" : "1895888376344448584",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1895888376344448584",
      "created_at" : "Sat Mar 01 17:26:27 +0000 2025",
      "favorited" : false,
      "full_text" : "Opened the tulip map. It says, in my own hand, in ink: \"Surprise.\" I was so much cleverer in the autumn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1893208697121925364"
          ],
          "editableUntil" : "2025-02-22T08:58:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "1893208697121925364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1893208697121925364",
      "created_at" : "Sat Feb 22 07:58:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Semicolon is twelve today. She has closed many things in her life and never once at the right place.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891566480810865012"
          ],
          "editableUntil" : "2025-02-17T20:12:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "1",
      "id_str" : "1891566480810865012",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891566480810865012",
      "created_at" : "Mon Feb 17 19:12:47 +0000 2025",
      "favorited" : false,
      "full_text" : "If it hurts, do it more often, and smaller. That goes for releases, for pruning, and for telephoning the bank.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1889397693418694710"
          ],
          "editableUntil" : "2025-02-11T20:34:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "4",
      "id_str" : "1889397693418694710",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889397693418694710",
      "created_at" : "Tue Feb 11 19:34:48 +0000 2025",
      "favorited" : false,
      "full_text" : "Commute report: snowdrops under the bridge, where nobody planted them. Things arrive. Things do arrive.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887409895737642923"
          ],
          "editableUntil" : "2025-02-06T08:56:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1887401842672454754",
      "id_str" : "1887409895737642923",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1887409895737642923",
      "in_reply_to_status_id" : "1887401842672454754",
      "created_at" : "Thu Feb 06 07:56:00 +0000 2025",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 A second year! You are not new any more. You will have to change your name to \"knows where the tap is\".",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885668421198584739"
          ],
          "editableUntil" : "2025-02-01T13:36:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1885667007714986092",
      "id_str" : "1885668421198584739",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885668421198584739",
      "in_reply_to_status_id" : "1885667007714986092",
      "created_at" : "Sat Feb 01 12:36:00 +0000 2025",
      "favorited" : false,
      "full_text" : "We found two valves that are on no map, one map with a valve that does not exist, and a door that Brenda has been looking for since 2004.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1883053310789428897"
          ],
          "editableUntil" : "2025-01-25T08:24:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "0",
      "id_str" : "1883053310789428897",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1883053310789428897",
      "created_at" : "Sat Jan 25 07:24:29 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @weir_st_bakery: We are looking for a baker who likes early mornings. There is a heated floor. There is also the radio, which is not negot…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885667007714986092"
          ],
          "editableUntil" : "2025-02-01T13:30:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "3",
      "id_str" : "1885667007714986092",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885667007714986092",
      "created_at" : "Sat Feb 01 12:30:23 +0000 2025",
      "favorited" : false,
      "full_text" : "First act of the transformation office: we bought nothing. We walked the network, on foot, all forty-one kilometres of it, with Brenda in front and a flask.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1881088479241935315"
          ],
          "editableUntil" : "2025-01-19T22:16:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "1",
      "id_str" : "1881088479241935315",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1881088479241935315",
      "created_at" : "Sun Jan 19 21:16:57 +0000 2025",
      "favorited" : false,
      "full_text" : "I have been asked to lead the transformation office. I said yes, on the condition that it has a window, a kettle, and Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1878907531463061338"
          ],
          "editableUntil" : "2025-01-13T21:50:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "0",
      "id_str" : "1878907531463061338",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1878907531463061338",
      "created_at" : "Mon Jan 13 20:50:38 +0000 2025",
      "favorited" : false,
      "full_text" : "Tobias labels things too. We have found each other's jars. There are now two jars in the cupboard marked \"beans?\" in two different hands.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1876712675617416060"
          ],
          "editableUntil" : "2025-01-07T20:29:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "2",
      "id_str" : "1876712675617416060",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876712675617416060",
      "created_at" : "Tue Jan 07 19:29:04 +0000 2025",
      "favorited" : false,
      "full_text" : "The year in numbers: 226 days on the bicycle, 71 of them on half a tandem, 0 punctures, 1 toad, 40 kilos of courgettes (better), 0 floods.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1874337544926005901"
          ],
          "editableUntil" : "2025-01-01T07:11:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "5",
      "id_str" : "1874337544926005901",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1874337544926005901",
      "created_at" : "Wed Jan 01 06:11:08 +0000 2025",
      "favorited" : false,
      "full_text" : "What I would tell anyone who starts a garden, or a team, this January.\n\nStart with the path and the water, not with the flowers. People will forgive you a bare bed. They will not forgive you wet feet.\n\nPlant one thing that you cannot fail with, so that you have something to…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1872264515079139862"
          ],
          "editableUntil" : "2024-12-26T13:53:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "31",
      "id_str" : "1872264515079139862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1872264515079139862",
      "created_at" : "Thu Dec 26 12:53:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Longest night again. Nine lanterns in nine sheds. Still no rule. I believe that the chair has lit one himself.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1870356311804771892"
          ],
          "editableUntil" : "2024-12-21T07:31:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "1",
      "id_str" : "1870356311804771892",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1870356311804771892",
      "created_at" : "Sat Dec 21 06:31:08 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: none. It snowed. I walked down to the river with everyone else in town, and for an hour there was no traffic at all, only voices.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1868536535025253874"
          ],
          "editableUntil" : "2024-12-16T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://ifttt.com\" rel=\"nofollow\">IFTTT</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "31",
      "id_str" : "1868536535025253874",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1868536535025253874",
      "created_at" : "Mon Dec 16 06:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Plot 31 weather for today: minus 1 degrees, 0.0 mm of rain, no wind. Posted by my weather station.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1865111196153832097"
          ],
          "editableUntil" : "2024-12-06T20:08:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "9",
      "id_str" : "1865111196153832097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1865111196153832097",
      "created_at" : "Fri Dec 06 19:08:55 +0000 2024",
      "favorited" : false,
      "full_text" : "The frost has drawn ferns on the shed window, and for once I did not plan them and cannot take credit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866910872034564753"
          ],
          "editableUntil" : "2024-12-11T19:20:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "2",
      "id_str" : "1866910872034564753",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866910872034564753",
      "created_at" : "Wed Dec 11 18:20:12 +0000 2024",
      "favorited" : false,
      "full_text" : "Wrapped presents: eleven jars of chutney, eleven apologies.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1863129731526591907"
          ],
          "editableUntil" : "2024-12-01T08:55:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "184"
      ],
      "favorite_count" : "1",
      "id_str" : "1863129731526591907",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1863129731526591907",
      "created_at" : "Sun Dec 01 07:55:17 +0000 2024",
      "favorited" : false,
      "full_text" : "My grandmother kept one diary for forty years and wrote down only the weather and who came to tea. I used to think that she had left things out. Now I think that she put everything in.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860578238102073393"
          ],
          "editableUntil" : "2024-11-24T07:56:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1860566661822952381",
      "id_str" : "1860578238102073393",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1860578238102073393",
      "in_reply_to_status_id" : "1860566661822952381",
      "created_at" : "Sun Nov 24 06:56:34 +0000 2024",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg Sign number nine is excellent. I had not known that there was another way to spell \"trespass\".",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1858419165623964331"
          ],
          "editableUntil" : "2024-11-18T08:57:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "1858419165623964331",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1858419165623964331",
      "created_at" : "Mon Nov 18 07:57:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Garlic in. Tulips in. Labels in. I have photographed the labels. I have labelled the photographs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856454198103300884"
          ],
          "editableUntil" : "2024-11-12T22:49:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1856453640258067109",
      "id_str" : "1856454198103300884",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1856454198103300884",
      "in_reply_to_status_id" : "1856453640258067109",
      "created_at" : "Tue Nov 12 21:49:06 +0000 2024",
      "favorited" : false,
      "full_text" : "I took it offline. It was about bins.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856453640258067109"
          ],
          "editableUntil" : "2024-11-12T22:46:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "190"
      ],
      "favorite_count" : "1",
      "id_str" : "1856453640258067109",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1856453640258067109",
      "created_at" : "Tue Nov 12 21:46:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody presented a slide with a road on it, going to a mountain, with a flag. I asked what was on the other side of the mountain. It was a fair question and I was asked to take it offline.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854278059397637311"
          ],
          "editableUntil" : "2024-11-06T22:41:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "20"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1854276490725776303",
      "id_str" : "1854278059397637311",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1854278059397637311",
      "in_reply_to_status_id" : "1854276490725776303",
      "created_at" : "Wed Nov 06 21:41:54 +0000 2024",
      "favorited" : false,
      "full_text" : "That was the thread.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854276490725776303"
          ],
          "editableUntil" : "2024-11-06T22:35:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "12",
      "id_str" : "1854276490725776303",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1854276490725776303",
      "created_at" : "Wed Nov 06 21:35:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Every autumn I think that I should do less next year. Every January the seed catalogue comes. Anyway, this is a thread about self-knowledge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1850153738895382613"
          ],
          "editableUntil" : "2024-10-26T13:33:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "River Wick Trust",
            "screen_name" : "wick_trust",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "820114008",
            "id" : "820114008"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "0",
      "id_str" : "1850153738895382613",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1850153738895382613",
      "created_at" : "Sat Oct 26 12:33:20 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @wick_trust: The weir will be lowered on Wednesday for its yearly inspection. If you find an eel on the path, please…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1852252546325263412"
          ],
          "editableUntil" : "2024-11-01T08:33:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "4",
      "id_str" : "1852252546325263412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1852252546325263412",
      "created_at" : "Fri Nov 01 07:33:14 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: with Tobias, on the tandem, in the rain, arguing about gears. Arrived soaked. Arrived laughing. Eleven out of ten.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1848696999270383320"
          ],
          "editableUntil" : "2024-10-22T13:04:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "31",
      "id_str" : "1848696999270383320",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1848696999270383320",
      "created_at" : "Tue Oct 22 12:04:46 +0000 2024",
      "favorited" : false,
      "full_text" : "Never rename two things on the same day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847370452885593159"
          ],
          "editableUntil" : "2024-10-18T21:13:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "172"
      ],
      "favorite_count" : "7",
      "id_str" : "1847370452885593159",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847370452885593159",
      "created_at" : "Fri Oct 18 20:13:33 +0000 2024",
      "favorited" : false,
      "full_text" : "It takes a village to raise a child and a committee to lower a shed. It is down. It is eleven centimetres shorter. I hit my head on it twice and thought fondly of Mrs Pell.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1845574616832900506"
          ],
          "editableUntil" : "2024-10-13T22:17:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "192"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1845571596934771138",
      "id_str" : "1845574616832900506",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1845574616832900506",
      "in_reply_to_status_id" : "1845571596934771138",
      "created_at" : "Sun Oct 13 21:17:32 +0000 2024",
      "favorited" : false,
      "full_text" : "@clive_and_bees I put your notebook in a glass case in the entrance hall, open at page one. People stop. The new graduates take photographs of it. The clerk is still tired, but she feels seen.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1843938275589239013"
          ],
          "editableUntil" : "2024-10-09T09:55:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "12",
      "id_str" : "1843938275589239013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1843938275589239013",
      "created_at" : "Wed Oct 09 08:55:18 +0000 2024",
      "favorited" : false,
      "full_text" : "A man on the train explained the cloud to me for forty minutes. I let him. It was raining, and he was so happy.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842460544722752921"
          ],
          "editableUntil" : "2024-10-05T08:03:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "1",
      "id_str" : "1842460544722752921",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842460544722752921",
      "created_at" : "Sat Oct 05 07:03:19 +0000 2024",
      "favorited" : false,
      "full_text" : "Turned the heap this morning. Four bins, three years, one robin in attendance. If I could give my younger self anything it would be a second bin.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1841010919500967269"
          ],
          "editableUntil" : "2024-10-01T08:03:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "1",
      "id_str" : "1841010919500967269",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1841010919500967269",
      "created_at" : "Tue Oct 01 07:03:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Plot report: picked the beans, tied up the beans, gave away the beans, dreamt of the beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1839027297138112826"
          ],
          "editableUntil" : "2024-09-25T20:40:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "141"
      ],
      "favorite_count" : "2",
      "id_str" : "1839027297138112826",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1839027297138112826",
      "created_at" : "Wed Sep 25 19:40:49 +0000 2024",
      "favorited" : false,
      "full_text" : "There is a toad in the cold frame. He has not been onboarded, he has no goals for the quarter, and he is the best hire we have made all year.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835397674032243881"
          ],
          "editableUntil" : "2024-09-15T20:18:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1835397674032243881",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1835397674032243881",
      "created_at" : "Sun Sep 15 19:18:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Plot report: picked the beans, tied up the beans, gave away the beans, dreamt of the beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1837044661821716007"
          ],
          "editableUntil" : "2024-09-20T09:22:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "184"
      ],
      "favorite_count" : "5",
      "id_str" : "1837044661821716007",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1837044661821716007",
      "created_at" : "Fri Sep 20 08:22:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Young colleague asked how to be less nervous before a release. I said: make it smaller. She said, and if it is already small? I said: then you are not nervous, you are awake. Enjoy it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1833415245289605100"
          ],
          "editableUntil" : "2024-09-10T09:00:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "31",
      "id_str" : "1833415245289605100",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1833415245289605100",
      "created_at" : "Tue Sep 10 08:00:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: spiders' webs on every railing of the bridge, all of them lit, a whole street of chandeliers. I walked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1831795753688481665"
          ],
          "editableUntil" : "2024-09-05T21:45:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "9",
      "id_str" : "1831795753688481665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1831795753688481665",
      "created_at" : "Thu Sep 05 20:45:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Most of my work is translation. The engineers say \"it depends\", the board hears \"no\", and I stand in between with a drawing of a bucket.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830346604752793310"
          ],
          "editableUntil" : "2024-09-01T21:46:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1830345514234608206",
      "id_str" : "1830346604752793310",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1830346604752793310",
      "in_reply_to_status_id" : "1830345514234608206",
      "created_at" : "Sun Sep 01 20:46:51 +0000 2024",
      "favorited" : false,
      "full_text" : "Mr Aldous, as chair, gave a speech about marrows. It went on for eleven minutes. He wore the knitted hat.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830345514234608206"
          ],
          "editableUntil" : "2024-09-01T21:42:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "1",
      "id_str" : "1830345514234608206",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1830345514234608206",
      "created_at" : "Sun Sep 01 20:42:31 +0000 2024",
      "favorited" : false,
      "full_text" : "Produce show. Tobias: first in onions. Me: second. He cut his in half and gave me the winning half. I have never lost so well.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1828046782497239446"
          ],
          "editableUntil" : "2024-08-26T13:28:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1828043762600224027",
      "id_str" : "1828046782497239446",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1828046782497239446",
      "in_reply_to_status_id" : "1828043762600224027",
      "created_at" : "Mon Aug 26 12:28:11 +0000 2024",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 Blight. I am sorry. Cut it all, bag it all, do not compost it, and come over at six. There is soup, and I have too much of everything.",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1826726457823877788"
          ],
          "editableUntil" : "2024-08-22T22:01:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "9",
      "id_str" : "1826726457823877788",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1826726457823877788",
      "created_at" : "Thu Aug 22 21:01:41 +0000 2024",
      "favorited" : false,
      "full_text" : "When a graph is flat, look at it for longer. Either all is well or the sensor has died, and they look the same from the chair.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825050783679082961"
          ],
          "editableUntil" : "2024-08-18T07:03:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/NeIt3pvjla",
            "expanded_url" : "https://example.org/plot31/how-to-hold-a-fork",
            "display_url" : "example.org/plot31/how-to-…",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "9",
      "id_str" : "1825050783679082961",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1825050783679082961",
      "possibly_sensitive" : false,
      "created_at" : "Sun Aug 18 06:03:09 +0000 2024",
      "favorited" : false,
      "full_text" : "I have written three pages on how to hold a fork: https://t.co/NeIt3pvjla I regret nothing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821959429922775864"
          ],
          "editableUntil" : "2024-08-09T18:19:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "12",
      "id_str" : "1821959429922775864",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1821959429922775864",
      "created_at" : "Fri Aug 09 17:19:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Rule 28 of the allotment: what happens in the polytunnel is humid.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1823335687460428964"
          ],
          "editableUntil" : "2024-08-13T13:27:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "1",
      "id_str" : "1823335687460428964",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1823335687460428964",
      "created_at" : "Tue Aug 13 12:27:58 +0000 2024",
      "favorited" : false,
      "full_text" : "Harvest maths: one seed, ninety beans. Any investor would weep. Any gardener would ask about the eighty-nine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820436998825317842"
          ],
          "editableUntil" : "2024-08-05T13:29:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1820435736338095540",
      "id_str" : "1820436998825317842",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820436998825317842",
      "in_reply_to_status_id" : "1820435736338095540",
      "created_at" : "Mon Aug 05 12:29:37 +0000 2024",
      "favorited" : false,
      "full_text" : "We rode the tandem to the weir. Nobody steered and we got there.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820435736338095540"
          ],
          "editableUntil" : "2024-08-05T13:24:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "171"
      ],
      "favorite_count" : "9",
      "id_str" : "1820435736338095540",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1820435736338095540",
      "created_at" : "Mon Aug 05 12:24:36 +0000 2024",
      "favorited" : false,
      "full_text" : "The man from plot 7 has offered me a cup of tea and a look at his onion. It is a good onion. It is a very good onion. His name is Tobias, and he also rides a tandem alone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1819056359719344169"
          ],
          "editableUntil" : "2024-08-01T18:03:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "2",
      "id_str" : "1819056359719344169",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1819056359719344169",
      "created_at" : "Thu Aug 01 17:03:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: thunder behind me all the way. I have never averaged twenty-six before and I hope that I never do again.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816924327131467027"
          ],
          "editableUntil" : "2024-07-26T20:51:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "12",
      "id_str" : "1816924327131467027",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816924327131467027",
      "created_at" : "Fri Jul 26 19:51:31 +0000 2024",
      "favorited" : false,
      "full_text" : "I took the long way home, by the reservoir. It was full and flat and pink, and I thought: I know to the litre what you are, and I still do not know what you are.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1815498610078991353"
          ],
          "editableUntil" : "2024-07-22T22:26:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "3",
      "id_str" : "1815498610078991353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1815498610078991353",
      "created_at" : "Mon Jul 22 21:26:13 +0000 2024",
      "favorited" : false,
      "full_text" : "You do not need a bigger plot. You need a shorter list.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1813821098273762136"
          ],
          "editableUntil" : "2024-07-18T07:20:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/ywk4ndY77M",
            "expanded_url" : "https://untp.beer/s/c100000006",
            "display_url" : "untp.beer/s/c100000006",
            "indices" : [
              "57",
              "80"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "2",
      "id_str" : "1813821098273762136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1813821098273762136",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jul 18 06:20:23 +0000 2024",
      "favorited" : false,
      "full_text" : "Drinking a Windfall Cider by Orchard Lane @ The Lock Inn https://t.co/ywk4ndY77M",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1812231227288767928"
          ],
          "editableUntil" : "2024-07-13T22:02:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "7",
      "id_str" : "1812231227288767928",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1812231227288767928",
      "created_at" : "Sat Jul 13 21:02:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Heat. Even the bindweed has stopped to think.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810650891715209616"
          ],
          "editableUntil" : "2024-07-09T13:23:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1810645103575999282",
      "id_str" : "1810650891715209616",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810650891715209616",
      "in_reply_to_status_id" : "1810645103575999282",
      "created_at" : "Tue Jul 09 12:23:07 +0000 2024",
      "favorited" : false,
      "full_text" : "@ines_tests You are leaving? To restore canal boats? I am delighted for you and I am going to go and stand in the shed for a while.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810652561047363842"
          ],
          "editableUntil" : "2024-07-09T13:29:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1810650891715209616",
      "id_str" : "1810652561047363842",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810652561047363842",
      "in_reply_to_status_id" : "1810650891715209616",
      "created_at" : "Tue Jul 09 12:29:45 +0000 2024",
      "favorited" : false,
      "full_text" : "Her leaving present was a jar of bugs: one paper slip for each one that she found in six years. Two hundred and eighty-eight. We read them aloud and it took until nine.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1809322578586455076"
          ],
          "editableUntil" : "2024-07-05T21:24:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "214"
      ],
      "favorite_count" : "3",
      "id_str" : "1809322578586455076",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1809322578586455076",
      "created_at" : "Fri Jul 05 20:24:52 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Advice on your company's IT transformation?\" Gladly. First: sit a week beside the person who answers the phone. Second: do nothing during that week except carry the tea. Third: you will not need me for the fourth.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807866787102886389"
          ],
          "editableUntil" : "2024-07-01T21:00:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1807866787102886389",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1807866787102886389",
      "created_at" : "Mon Jul 01 20:00:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Twenty-two cucumbers. There are two of us in this house and one is a cat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1805507691350861118"
          ],
          "editableUntil" : "2024-06-25T08:45:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "1",
      "id_str" : "1805507691350861118",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1805507691350861118",
      "created_at" : "Tue Jun 25 07:45:52 +0000 2024",
      "favorited" : false,
      "full_text" : "A good interface is like a good gate: it opens the way you expect, it closes behind you, and the sheep stay where they are.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1803696014426157537"
          ],
          "editableUntil" : "2024-06-20T08:46:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "1",
      "id_str" : "1803696014426157537",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1803696014426157537",
      "created_at" : "Thu Jun 20 07:46:55 +0000 2024",
      "favorited" : false,
      "full_text" : "My onion has a rival. There is a man on plot 7 with a tape measure and a radio. I have nothing against him. I have begun to feed mine at night.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1802080753548809799"
          ],
          "editableUntil" : "2024-06-15T21:48:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "46"
      ],
      "favorite_count" : "7",
      "id_str" : "1802080753548809799",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1802080753548809799",
      "created_at" : "Sat Jun 15 20:48:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: dog roses. That is the report.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800049468702281414"
          ],
          "editableUntil" : "2024-06-10T07:16:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "5",
      "id_str" : "1800049468702281414",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1800049468702281414",
      "created_at" : "Mon Jun 10 06:16:51 +0000 2024",
      "favorited" : false,
      "full_text" : "I keep being asked for the secret. The secret was that we were slow on purpose and cheerful by accident.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1798460226513951640"
          ],
          "editableUntil" : "2024-06-05T22:01:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "194"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1798459312155325559",
      "id_str" : "1798460226513951640",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1798460226513951640",
      "in_reply_to_status_id" : "1798459312155325559",
      "created_at" : "Wed Jun 05 21:01:46 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody had thought about what to do next, so we stood there for a while. Then Clive said \"well, she was only ever meant to be temporary\", and everyone laughed, and some of us did not only laugh.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1796811063460900504"
          ],
          "editableUntil" : "2024-06-01T08:48:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "5",
      "id_str" : "1796811063460900504",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1796811063460900504",
      "created_at" : "Sat Jun 01 07:48:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Strawberries: mine. All of them. I have won. I built a cage and sat beside it with a book, and the blackbird sat on the roof and read me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1798459312155325559"
          ],
          "editableUntil" : "2024-06-05T21:58:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "173"
      ],
      "favorite_count" : "5",
      "id_str" : "1798459312155325559",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1798459312155325559",
      "created_at" : "Wed Jun 05 20:58:08 +0000 2024",
      "favorited" : false,
      "full_text" : "We turned off the Old System today. Clive came, with honey, in a tie. Brenda pressed the switch. It made a small sound, like somebody putting down a cup. Thirty-seven years.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794825525287675621"
          ],
          "editableUntil" : "2024-05-26T21:18:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1794824770313317757",
      "id_str" : "1794825525287675621",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794825525287675621",
      "in_reply_to_status_id" : "1794824770313317757",
      "created_at" : "Sun May 26 20:18:46 +0000 2024",
      "favorited" : false,
      "full_text" : "@weir_st_bakery Rhubarb AND custard. In one bun. I had to get off the bicycle.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1793035675205025827"
          ],
          "editableUntil" : "2024-05-21T22:46:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick Library",
            "screen_name" : "wick_library",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "820114007",
            "id" : "820114007"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1793035675205025827",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1793035675205025827",
      "created_at" : "Tue May 21 21:46:32 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @wick_library: Thank you to everyone who came to the seed swap! Four hundred packets went home, and one ferret, which we would like…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791163857291928498"
          ],
          "editableUntil" : "2024-05-16T18:48:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "3",
      "id_str" : "1791163857291928498",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791163857291928498",
      "created_at" : "Thu May 16 17:48:36 +0000 2024",
      "favorited" : false,
      "full_text" : "If you want to understand an organisation, be ill for a week and see what rings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1789389261514072155"
          ],
          "editableUntil" : "2024-05-11T21:16:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "7",
      "id_str" : "1789389261514072155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1789389261514072155",
      "created_at" : "Sat May 11 20:16:59 +0000 2024",
      "favorited" : false,
      "full_text" : "Nine degrees and sleet in May. The beans and I have exchanged a look.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787530661894010824"
          ],
          "editableUntil" : "2024-05-06T18:11:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "7",
      "id_str" : "1787530661894010824",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1787530661894010824",
      "created_at" : "Mon May 06 17:11:35 +0000 2024",
      "favorited" : false,
      "full_text" : "A sports analogy about why IT transformations fail, because I was asked again, and because the train was late.\n\nPicture a village cricket team. They have played on the same bumpy field for thirty years. The umpire is somebody's uncle. They lose about as often as they win. O…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1785567606393259858"
          ],
          "editableUntil" : "2024-05-01T08:11:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1785567019191594079",
      "id_str" : "1785567606393259858",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1785567606393259858",
      "in_reply_to_status_id" : "1785567019191594079",
      "created_at" : "Wed May 01 07:11:06 +0000 2024",
      "favorited" : false,
      "full_text" : "That is also the trick with technical debt, French, and my mother.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1785567019191594079"
          ],
          "editableUntil" : "2024-05-01T08:08:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "1",
      "id_str" : "1785567019191594079",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1785567019191594079",
      "created_at" : "Wed May 01 07:08:46 +0000 2024",
      "favorited" : false,
      "full_text" : "The trick with bindweed is not strength. The trick is to come back on Thursday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1782159055621228977"
          ],
          "editableUntil" : "2024-04-21T22:26:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "165"
      ],
      "favorite_count" : "4",
      "id_str" : "1782159055621228977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1782159055621228977",
      "created_at" : "Sun Apr 21 21:26:44 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: a pheasant ran ahead of me for half a mile and never once thought of turning left. I have worked with people like that. I have been people like that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1783587018611392820"
          ],
          "editableUntil" : "2024-04-25T21:00:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1783566885954755674",
      "id_str" : "1783587018611392820",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1783587018611392820",
      "in_reply_to_status_id" : "1783566885954755674",
      "created_at" : "Thu Apr 25 20:00:57 +0000 2024",
      "favorited" : false,
      "full_text" : "@clive_and_bees A swarm, in the churchyard, on the vicar's bicycle! I told him not to ring the bell.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1780685167756568699"
          ],
          "editableUntil" : "2024-04-17T20:50:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "0",
      "id_str" : "1780685167756568699",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1780685167756568699",
      "created_at" : "Wed Apr 17 19:50:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Sowed carrots. Carrots are an act of faith in very small print.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779042429974944464"
          ],
          "editableUntil" : "2024-04-13T08:02:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "159"
      ],
      "favorite_count" : "31",
      "id_str" : "1779042429974944464",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779042429974944464",
      "created_at" : "Sat Apr 13 07:02:22 +0000 2024",
      "favorited" : false,
      "full_text" : "I distrust any plan without a Tuesday in it. Visions happen on a Monday and launches on a Friday, but the work gets done on a Tuesday, by somebody with a cold.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1777818273706332266"
          ],
          "editableUntil" : "2024-04-09T22:58:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "1",
      "id_str" : "1777818273706332266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1777818273706332266",
      "created_at" : "Tue Apr 09 21:58:01 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody called my code \"quaint\". I have decided to take it as it would be meant of a cottage: small windows, thick walls, still standing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1776326266471392925"
          ],
          "editableUntil" : "2024-04-05T20:09:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "2",
      "id_str" : "1776326266471392925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1776326266471392925",
      "created_at" : "Fri Apr 05 19:09:19 +0000 2024",
      "favorited" : false,
      "full_text" : "The tulips are up. Two hundred of them. Apparently I planted them in the shape of a question mark. I remember nothing about this.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774878266798395259"
          ],
          "editableUntil" : "2024-04-01T20:15:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "35"
      ],
      "favorite_count" : "7",
      "id_str" : "1774878266798395259",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774878266798395259",
      "created_at" : "Mon Apr 01 19:15:29 +0000 2024",
      "favorited" : false,
      "full_text" : "PLEASE DO NOT ADVISE is now rule 1.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1772601138075730701"
          ],
          "editableUntil" : "2024-03-26T13:26:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1772590820088117324",
      "id_str" : "1772601138075730701",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1772601138075730701",
      "in_reply_to_status_id" : "1772590820088117324",
      "created_at" : "Tue Mar 26 12:26:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg You? Chair of the committee? I look forward to the new signs.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771240565068952447"
          ],
          "editableUntil" : "2024-03-22T19:20:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "1",
      "id_str" : "1771240565068952447",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1771240565068952447",
      "created_at" : "Fri Mar 22 18:20:33 +0000 2024",
      "favorited" : false,
      "full_text" : "I planted the early peas under glass and the late peas in the ground and then lost the label, so now they are simply peas, which is what they always were to themselves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767969777932120999"
          ],
          "editableUntil" : "2024-03-13T18:43:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "7",
      "id_str" : "1767969777932120999",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767969777932120999",
      "created_at" : "Wed Mar 13 17:43:37 +0000 2024",
      "favorited" : false,
      "full_text" : "Every system has a Brenda. If you cannot find your Brenda, you are not looking low enough. If you have found her, check her salary.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1769795442438921470"
          ],
          "editableUntil" : "2024-03-18T19:38:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "165"
      ],
      "favorite_count" : "5",
      "id_str" : "1769795442438921470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1769795442438921470",
      "created_at" : "Mon Mar 18 18:38:09 +0000 2024",
      "favorited" : false,
      "full_text" : "Mrs Pell has resigned from the committee. The twins have taken down the scarecrow and gave it to her, as a present, with the hat. She cried a little and measured it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1766533216786603661"
          ],
          "editableUntil" : "2024-03-09T19:35:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/J5XlLHx4JL",
            "expanded_url" : "https://example.org/plot31/one-slow-win",
            "display_url" : "example.org/plot31/one-slo…",
            "indices" : [
              "135",
              "158"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "158"
      ],
      "favorite_count" : "0",
      "id_str" : "1766533216786603661",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1766533216786603661",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 09 18:35:14 +0000 2024",
      "favorited" : false,
      "full_text" : "The magazine asked for \"five quick wins for a digital transformation\". I sent them one slow one. They did not print it, so here it is: https://t.co/J5XlLHx4JL",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1764923247274429603"
          ],
          "editableUntil" : "2024-03-05T08:57:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "4",
      "id_str" : "1764923247274429603",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1764923247274429603",
      "created_at" : "Tue Mar 05 07:57:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: wind from the west, daffodils from the east, me in between, ringing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763676852496847128"
          ],
          "editableUntil" : "2024-03-01T22:25:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "12",
      "id_str" : "1763676852496847128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763676852496847128",
      "created_at" : "Fri Mar 01 21:25:03 +0000 2024",
      "favorited" : false,
      "full_text" : "An entire afternoon on a bug that turned out to be a full stop. I have apologised to everyone. I named my cat after punctuation and I should have seen it coming.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761300473186103786"
          ],
          "editableUntil" : "2024-02-24T09:02:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/1qncPnIFZe",
            "expanded_url" : "https://untp.beer/s/c100000005",
            "display_url" : "untp.beer/s/c100000005",
            "indices" : [
              "59",
              "82"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "3",
      "id_str" : "1761300473186103786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761300473186103786",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 24 08:02:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Drinking a Slow Puncture by Towpath Brewery @ The Lock Inn https://t.co/1qncPnIFZe",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759487762701929387"
          ],
          "editableUntil" : "2024-02-19T08:59:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "2",
      "id_str" : "1759487762701929387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1759487762701929387",
      "created_at" : "Mon Feb 19 07:59:06 +0000 2024",
      "favorited" : false,
      "full_text" : "Rule 11 of the allotment: do not compare your February with another man's July.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758048981612264585"
          ],
          "editableUntil" : "2024-02-15T09:41:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "1",
      "id_str" : "1758048981612264585",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1758048981612264585",
      "created_at" : "Thu Feb 15 08:41:54 +0000 2024",
      "favorited" : false,
      "full_text" : "The soil is not dirty. It is busy.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756374604510420664"
          ],
          "editableUntil" : "2024-02-10T18:48:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1756372364753891321",
      "id_str" : "1756374604510420664",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1756374604510420664",
      "in_reply_to_status_id" : "1756372364753891321",
      "created_at" : "Sat Feb 10 17:48:32 +0000 2024",
      "favorited" : false,
      "full_text" : "I would like everyone who has ever asked what the return on investment of monitoring is to know that I was in my pyjamas, and that I was magnificent.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754619763898209262"
          ],
          "editableUntil" : "2024-02-05T22:35:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "5",
      "id_str" : "1754619763898209262",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754619763898209262",
      "created_at" : "Mon Feb 05 21:35:25 +0000 2024",
      "favorited" : false,
      "full_text" : "Potatoes chitting on every windowsill. From the street it must look as if I am being watched by a very small, very patient jury.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756372364753891321"
          ],
          "editableUntil" : "2024-02-10T18:39:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "213"
      ],
      "favorite_count" : "7",
      "id_str" : "1756372364753891321",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756372364753891321",
      "created_at" : "Sat Feb 10 17:39:38 +0000 2024",
      "favorited" : false,
      "full_text" : "We had a real leak, a big one, at two in the morning. Ripple rang, Brenda drove, I read the graph to her down the telephone like a bedtime story. Found it in forty minutes. It used to take three days and a letter.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752957715830345186"
          ],
          "editableUntil" : "2024-02-01T08:31:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1752938086487314171",
      "id_str" : "1752957715830345186",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752957715830345186",
      "in_reply_to_status_id" : "1752938086487314171",
      "created_at" : "Thu Feb 01 07:31:02 +0000 2024",
      "favorited" : false,
      "full_text" : "@ines_tests I have read your test plan. It is beautiful. There is a sentence on page three that I would like on my gravestone: \"And then do it again, tired.\"",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750982725097676038"
          ],
          "editableUntil" : "2024-01-26T21:43:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "4",
      "id_str" : "1750982725097676038",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1750982725097676038",
      "created_at" : "Fri Jan 26 20:43:08 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Can we have it by Friday?\" You can have something by Friday. You can have it again on Monday, when it works.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749341921309280786"
          ],
          "editableUntil" : "2024-01-22T09:03:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "9",
      "id_str" : "1749341921309280786",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1749341921309280786",
      "created_at" : "Mon Jan 22 08:03:09 +0000 2024",
      "favorited" : false,
      "full_text" : "Bought seeds. I said two packets. It was two packets, and then nineteen other packets to keep them company.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748088568630329621"
          ],
          "editableUntil" : "2024-01-18T22:02:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick News",
            "screen_name" : "ebblewick_news",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "820114006",
            "id" : "820114006"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "0",
      "id_str" : "1748088568630329621",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748088568630329621",
      "created_at" : "Thu Jan 18 21:02:47 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @ebblewick_news: The footbridge at Mill Lane is closed for repairs until further notice. Cyclists are asked to use the lower…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746144352118580772"
          ],
          "editableUntil" : "2024-01-13T13:17:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "12",
      "id_str" : "1746144352118580772",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746144352118580772",
      "created_at" : "Sat Jan 13 12:17:09 +0000 2024",
      "favorited" : false,
      "full_text" : "There is always somebody in the room who already knows. Your whole job is to make it easy for them to speak.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744773481856903589"
          ],
          "editableUntil" : "2024-01-09T18:29:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "1744773481856903589",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1744773481856903589",
      "created_at" : "Tue Jan 09 17:29:49 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: fog so thick that I rang my bell at a bench.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743179699008950417"
          ],
          "editableUntil" : "2024-01-05T08:56:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "2",
      "id_str" : "1743179699008950417",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1743179699008950417",
      "created_at" : "Fri Jan 05 07:56:41 +0000 2024",
      "favorited" : false,
      "full_text" : "I went to the pump house to think, and found Dunstan there, thinking. We nodded. There should be a rota.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739546341789247433"
          ],
          "editableUntil" : "2023-12-26T08:19:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "177"
      ],
      "favorite_count" : "1",
      "id_str" : "1739546341789247433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1739546341789247433",
      "created_at" : "Tue Dec 26 07:19:01 +0000 2023",
      "favorited" : false,
      "full_text" : "Longest night. I have put a lantern in the shed window for no reason. Three other sheds have done the same. No one has said anything, and the committee has no rule about it yet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741935853939093437"
          ],
          "editableUntil" : "2024-01-01T22:34:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "2",
      "id_str" : "1741935853939093437",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741935853939093437",
      "created_at" : "Mon Jan 01 21:34:05 +0000 2024",
      "favorited" : false,
      "full_text" : "The year in numbers: 214 days on the bicycle, 3 punctures, 61 kilos of courgettes, 1 onion of note, 0 floods.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737714515576021051"
          ],
          "editableUntil" : "2023-12-21T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://ifttt.com\" rel=\"nofollow\">IFTTT</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "4",
      "id_str" : "1737714515576021051",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1737714515576021051",
      "created_at" : "Thu Dec 21 06:00:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Plot 31 weather for today: 5 degrees, 2.1 mm of rain, wind from the south. Posted by my weather station.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735921902805003307"
          ],
          "editableUntil" : "2023-12-16T08:16:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "3",
      "id_str" : "1735921902805003307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735921902805003307",
      "created_at" : "Sat Dec 16 07:16:48 +0000 2023",
      "favorited" : false,
      "full_text" : "Semicolon sleeps on the router because it is warm. When the network is slow I know that she has turned over.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734181809794544937"
          ],
          "editableUntil" : "2023-12-11T13:02:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "5",
      "id_str" : "1734181809794544937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734181809794544937",
      "created_at" : "Mon Dec 11 12:02:17 +0000 2023",
      "favorited" : false,
      "full_text" : "The office wanted to know my \"key learning\" of the year. I wrote: \"Ask who closes the valve at night.\" They have put it on a mug.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732490236340305107"
          ],
          "editableUntil" : "2023-12-06T21:00:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1732478408404426519",
      "id_str" : "1732490236340305107",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1732490236340305107",
      "in_reply_to_status_id" : "1732478408404426519",
      "created_at" : "Wed Dec 06 20:00:35 +0000 2023",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 Your first frost! Leave the sprouts. They like to be a little hurt. It makes them sweet. I know people like that.",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730497207761375891"
          ],
          "editableUntil" : "2023-12-01T09:01:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "7",
      "id_str" : "1730497207761375891",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1730497207761375891",
      "created_at" : "Fri Dec 01 08:01:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Winter job: sharpen everything. Hoes, secateurs, questions.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728884646753271987"
          ],
          "editableUntil" : "2023-11-26T22:13:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1728580140281710210",
      "id_str" : "1728884646753271987",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728884646753271987",
      "in_reply_to_status_id" : "1728580140281710210",
      "created_at" : "Sun Nov 26 21:13:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Monday, 17:00. Nothing happened all day. It was the most expensive nothing I have ever bought, and I would buy it again.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728580140281710210"
          ],
          "editableUntil" : "2023-11-26T02:03:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1728265819143223242",
      "id_str" : "1728580140281710210",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1728580140281710210",
      "in_reply_to_status_id" : "1728265819143223242",
      "created_at" : "Sun Nov 26 01:03:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Monday, 06:11. A graph moved. It was supposed to move. Four adults held hands.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727955776188977358"
          ],
          "editableUntil" : "2023-11-24T08:42:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "201"
      ],
      "favorite_count" : "31",
      "id_str" : "1727955776188977358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727955776188977358",
      "created_at" : "Fri Nov 24 07:42:15 +0000 2023",
      "favorited" : false,
      "full_text" : "We switch on Ripple for the north side of the river on Monday. The rollback plan is printed, laminated, and has been tested by Brenda with a stopwatch, because I asked her to and because she enjoys it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728265819143223242"
          ],
          "editableUntil" : "2023-11-25T05:14:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "18"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1727955776188977358",
      "id_str" : "1728265819143223242",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1728265819143223242",
      "in_reply_to_status_id" : "1727955776188977358",
      "created_at" : "Sat Nov 25 04:14:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Monday, 06:00. On.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725981847699884048"
          ],
          "editableUntil" : "2023-11-18T21:58:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "2",
      "id_str" : "1725981847699884048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725981847699884048",
      "created_at" : "Sat Nov 18 20:58:34 +0000 2023",
      "favorited" : false,
      "full_text" : "A meeting without a decision is a rehearsal. A meeting with two decisions is a fight. I aim for one decision and a biscuit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723791634357530209"
          ],
          "editableUntil" : "2023-11-12T20:55:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "2",
      "id_str" : "1723791634357530209",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723791634357530209",
      "created_at" : "Sun Nov 12 19:55:26 +0000 2023",
      "favorited" : false,
      "full_text" : "Leaf mould takes two years and costs nothing, and that is why no consultant has ever recommended it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721429794274200689"
          ],
          "editableUntil" : "2023-11-06T08:30:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "12",
      "id_str" : "1721429794274200689",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1721429794274200689",
      "created_at" : "Mon Nov 06 07:30:20 +0000 2023",
      "favorited" : false,
      "full_text" : "The committee has voted on chickens. Eleven for, eleven against. Mr Aldous abstained because he was asleep. There will be a second vote and a second biscuit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1719830199070115014"
          ],
          "editableUntil" : "2023-11-01T22:34:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "2",
      "id_str" : "1719830199070115014",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1719830199070115014",
      "created_at" : "Wed Nov 01 21:34:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: dark both ways now. My front lamp lights up one careful circle of the world, and that is all the strategy I need until spring.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1717435705734467464",
          "editControlInitial" : {
            "editTweetIds" : [
              "1717435705734467464",
              "1717436712368304742"
            ],
            "editableUntil" : "2023-10-26T07:59:15.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "1",
      "id_str" : "1717436712368304742",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1717436712368304742",
      "created_at" : "Thu Oct 26 07:03:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Planted two hundred tulips. I have no map and no memory, so April will be a surprise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1717435705734467464",
            "1717436712368304742"
          ],
          "editableUntil" : "2023-10-26T07:59:15.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "1",
      "id_str" : "1717435705734467464",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1717435705734467464",
      "created_at" : "Thu Oct 26 06:59:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Planted two hundred tulips. I have no map and no memory, so April will be a suprise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1716205597152028092"
          ],
          "editableUntil" : "2023-10-22T22:31:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "12",
      "id_str" : "1716205597152028092",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716205597152028092",
      "created_at" : "Sun Oct 22 21:31:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Somebody asked me what the cloud is. I pointed out of the window. It is other people's rain until it lands on your bill.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1712711673687581064"
          ],
          "editableUntil" : "2023-10-13T07:07:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1712709660421719981",
      "id_str" : "1712711673687581064",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1712711673687581064",
      "in_reply_to_status_id" : "1712709660421719981",
      "created_at" : "Fri Oct 13 06:07:38 +0000 2023",
      "favorited" : false,
      "full_text" : "@ines_tests What is the opposite of a heisenbug? It happens only when someone from the board is watching. We have one of those.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1714722588844951014"
          ],
          "editableUntil" : "2023-10-18T20:18:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "7",
      "id_str" : "1714722588844951014",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1714722588844951014",
      "created_at" : "Wed Oct 18 19:18:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Rain, finally, properly. I listened to it fill the butts, one, two, three, four, like a very slow scale on a very large piano.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1711269879900345487"
          ],
          "editableUntil" : "2023-10-09T07:38:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "7",
      "id_str" : "1711269879900345487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711269879900345487",
      "created_at" : "Mon Oct 09 06:38:27 +0000 2023",
      "favorited" : false,
      "full_text" : "I do not \"pivot\". I turn the handlebars in good time and I signal.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1709903369677587678"
          ],
          "editableUntil" : "2023-10-05T13:08:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "2",
      "id_str" : "1709903369677587678",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1709903369677587678",
      "created_at" : "Thu Oct 05 12:08:26 +0000 2023",
      "favorited" : false,
      "full_text" : "Moved the compost bins. It is the largest migration I have ever led. No data was lost, although some of it was very warm.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708387762089915316"
          ],
          "editableUntil" : "2023-10-01T08:45:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "1",
      "id_str" : "1708387762089915316",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1708387762089915316",
      "created_at" : "Sun Oct 01 07:45:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Seven things I believe about replacing an old system.\n\nOne. It is not old, it is experienced. Somebody sat up at night for every odd line in it, and the odd line is usually a customer.\n\nTwo. You are not replacing the software. You are replacing what Brenda does when the sof…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1706413400103483055"
          ],
          "editableUntil" : "2023-09-25T22:00:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "31",
      "id_str" : "1706413400103483055",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1706413400103483055",
      "created_at" : "Mon Sep 25 21:00:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: conkers. I took one. I am fifty-one years old and I took four.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704910509483943188"
          ],
          "editableUntil" : "2023-09-21T18:28:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "7",
      "id_str" : "1704910509483943188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704910509483943188",
      "created_at" : "Thu Sep 21 17:28:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Nobody ever got a bonus for the flood that did not happen. I would like to change that. I would like to start with Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703320505056599626"
          ],
          "editableUntil" : "2023-09-17T09:10:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/JEaTKuWtAG",
            "expanded_url" : "https://example.org/waterworks/jobs/17",
            "display_url" : "example.org/waterworks/job…",
            "indices" : [
              "122",
              "145"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "2",
      "id_str" : "1703320505056599626",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1703320505056599626",
      "possibly_sensitive" : false,
      "created_at" : "Sun Sep 17 08:10:29 +0000 2023",
      "favorited" : false,
      "full_text" : "We are hiring somebody who likes old systems, wet mornings and asking why. The pay is fair. The biscuits are exceptional. https://t.co/JEaTKuWtAG",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1702078538635166303"
          ],
          "editableUntil" : "2023-09-13T22:55:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/StTPSVFlGk",
            "expanded_url" : "https://untp.beer/s/c100000004",
            "display_url" : "untp.beer/s/c100000004",
            "indices" : [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "3",
      "id_str" : "1702078538635166303",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1702078538635166303",
      "possibly_sensitive" : false,
      "created_at" : "Wed Sep 13 21:55:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Drinking a Windfall Cider by Orchard Lane @ The Ferryman's Rest https://t.co/StTPSVFlGk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1698964405023216693"
          ],
          "editableUntil" : "2023-09-05T08:40:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "1698964405023216693",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1698964405023216693",
      "created_at" : "Tue Sep 05 07:40:54 +0000 2023",
      "favorited" : false,
      "full_text" : "The difference between a senior and a junior is that the senior has already been bitten by this exact gate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1700482143342049200"
          ],
          "editableUntil" : "2023-09-09T13:11:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1700474090279950298",
      "id_str" : "1700482143342049200",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1700482143342049200",
      "in_reply_to_status_id" : "1700474090279950298",
      "created_at" : "Sat Sep 09 12:11:51 +0000 2023",
      "favorited" : false,
      "full_text" : "@weir_st_bakery A plum tart? With MY plums? So it was you.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697691986076010056"
          ],
          "editableUntil" : "2023-09-01T20:24:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1697691239490826024",
      "id_str" : "1697691986076010056",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1697691986076010056",
      "in_reply_to_status_id" : "1697691239490826024",
      "created_at" : "Fri Sep 01 19:24:45 +0000 2023",
      "favorited" : false,
      "full_text" : "Mr Aldous shook my hand and said \"beginner's luck\". I have been growing onions for eleven years. I thanked him. He has never been so kind.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697691239490826024"
          ],
          "editableUntil" : "2023-09-01T20:21:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "0",
      "id_str" : "1697691239490826024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1697691239490826024",
      "created_at" : "Fri Sep 01 19:21:47 +0000 2023",
      "favorited" : false,
      "full_text" : "Produce show. I entered one onion. ONE. First prize. I have been carrying the card around in my bicycle bag like a passport.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1695049986932449256"
          ],
          "editableUntil" : "2023-08-25T13:26:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "0",
      "id_str" : "1695049986932449256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1695049986932449256",
      "created_at" : "Fri Aug 25 12:26:24 +0000 2023",
      "favorited" : false,
      "full_text" : "A monoculture is efficient right up to the day when it is not. Ask a potato. Ask anyone who put everything into one vendor.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692970943511111432"
          ],
          "editableUntil" : "2023-08-19T19:45:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "2",
      "id_str" : "1692970943511111432",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1692970943511111432",
      "created_at" : "Sat Aug 19 18:45:01 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 26 of the allotment: if you go on holiday in August, your neighbours will pick your beans and they will not discuss it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690809248758256810"
          ],
          "editableUntil" : "2023-08-13T20:35:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "3",
      "id_str" : "1690809248758256810",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1690809248758256810",
      "created_at" : "Sun Aug 13 19:35:13 +0000 2023",
      "favorited" : false,
      "full_text" : "I have come back to two hundred and thirty messages. I read the last one of each thread. It turns out that almost everything solves itself if you are in a field.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689558529891244665"
          ],
          "editableUntil" : "2023-08-10T09:45:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1689255785028298829",
      "id_str" : "1689558529891244665",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1689558529891244665",
      "in_reply_to_status_id" : "1689255785028298829",
      "created_at" : "Thu Aug 10 08:45:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Day six: home. Four hundred and twelve kilometres, one puncture, nine cakes. The courgettes had become canoes.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689255785028298829"
          ],
          "editableUntil" : "2023-08-09T13:42:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "164"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1688952788509181307",
      "id_str" : "1689255785028298829",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1689255785028298829",
      "in_reply_to_status_id" : "1688952788509181307",
      "created_at" : "Wed Aug 09 12:42:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Day four: took a wrong turn and found a village with a fair, a brass band and a woman who could name every apple by its smell. I am never taking a right turn again.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688644255505932514"
          ],
          "editableUntil" : "2023-08-07T21:12:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "9",
      "id_str" : "1688644255505932514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688644255505932514",
      "created_at" : "Mon Aug 07 20:12:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Holiday. Gerald, a tent, six days, no plan. The only notification was a cow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688952788509181307"
          ],
          "editableUntil" : "2023-08-08T17:38:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1688644255505932514",
      "id_str" : "1688952788509181307",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688952788509181307",
      "in_reply_to_status_id" : "1688644255505932514",
      "created_at" : "Tue Aug 08 16:38:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Day two: a headwind the shape of a wardrobe.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686264526883579028"
          ],
          "editableUntil" : "2023-08-01T07:36:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "12",
      "id_str" : "1686264526883579028",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686264526883579028",
      "created_at" : "Tue Aug 01 06:36:07 +0000 2023",
      "favorited" : false,
      "full_text" : "It rained. People came out of their houses and stood in it. An old man took off his hat and held it out in front of him, like a bowl.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684470477162817456"
          ],
          "editableUntil" : "2023-07-27T08:47:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1684453867716692196",
      "id_str" : "1684470477162817456",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684470477162817456",
      "in_reply_to_status_id" : "1684453867716692196",
      "created_at" : "Thu Jul 27 07:47:12 +0000 2023",
      "favorited" : false,
      "full_text" : "@clive_and_bees Thank you for the honey. I had it on the seeded loaf and had to sit down.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683035076654001870"
          ],
          "editableUntil" : "2023-07-23T09:43:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "9",
      "id_str" : "1683035076654001870",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1683035076654001870",
      "created_at" : "Sun Jul 23 08:43:26 +0000 2023",
      "favorited" : false,
      "full_text" : "We had no incidents this week. I do not like it. I have been round all the valves with Brenda and we put an ear to each one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681727943039430268"
          ],
          "editableUntil" : "2023-07-19T19:09:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1681727943039430268/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/fMW0Yt2HIk",
            "media_url" : "http://example.org/media/1681727943036580293.jpg",
            "id_str" : "1681727943036580293",
            "id" : "1681727943036580293",
            "media_url_https" : "https://example.org/media/1681727943036580293.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "2",
      "id_str" : "1681727943039430268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681727943039430268",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jul 19 18:09:21 +0000 2023",
      "favorited" : false,
      "full_text" : "https://t.co/fMW0Yt2HIk",
      "lang" : "zxx",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1681727943039430268/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/fMW0Yt2HIk",
            "media_url" : "http://example.org/media/1681727943036580293.jpg",
            "id_str" : "1681727943036580293",
            "id" : "1681727943036580293",
            "media_url_https" : "https://example.org/media/1681727943036580293.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680651785978410963"
          ],
          "editableUntil" : "2023-07-16T19:53:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "171"
      ],
      "favorite_count" : "3",
      "id_str" : "1680651785978410963",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680651785978410963",
      "created_at" : "Sun Jul 16 18:53:05 +0000 2023",
      "favorited" : false,
      "full_text" : "I learned a word today: desire path. It is where people actually walk. I have one across the herb bed, one through the billing module, and I am finally going to pave both.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679295552247426474"
          ],
          "editableUntil" : "2023-07-13T02:03:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1679023761349904321",
      "id_str" : "1679295552247426474",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1679295552247426474",
      "in_reply_to_status_id" : "1679023761349904321",
      "created_at" : "Thu Jul 13 01:03:54 +0000 2023",
      "favorited" : false,
      "full_text" : "The wasps have arrived.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679023761349904321"
          ],
          "editableUntil" : "2023-07-12T08:03:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "2",
      "id_str" : "1679023761349904321",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1679023761349904321",
      "created_at" : "Wed Jul 12 07:03:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Somebody left a box of plums on my doorstep with no note. I have decided to believe in the goodness of the world until the wasps arrive.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676133867671152922"
          ],
          "editableUntil" : "2023-07-04T08:40:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "1",
      "id_str" : "1676133867671152922",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676133867671152922",
      "created_at" : "Tue Jul 04 07:40:29 +0000 2023",
      "favorited" : false,
      "full_text" : "If you can read one graph about your town, read the water. If you can read two, read the bread.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677728576404066352"
          ],
          "editableUntil" : "2023-07-08T18:17:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "5",
      "id_str" : "1677728576404066352",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1677728576404066352",
      "created_at" : "Sat Jul 08 17:17:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: hot tar, slow river, a boy fishing with a stick and a string and complete confidence. He had caught nothing. Neither had I.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675225261278433703"
          ],
          "editableUntil" : "2023-07-01T20:30:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "1",
      "id_str" : "1675225261278433703",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675225261278433703",
      "created_at" : "Sat Jul 01 19:30:01 +0000 2023",
      "favorited" : false,
      "full_text" : "Drought again. The lawn committee, which is me, has voted to let it go.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672948787624047509"
          ],
          "editableUntil" : "2023-06-25T13:44:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1672947575474210954",
      "id_str" : "1672948787624047509",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1672948787624047509",
      "in_reply_to_status_id" : "1672947575474210954",
      "created_at" : "Sun Jun 25 12:44:07 +0000 2023",
      "favorited" : false,
      "full_text" : "So I train handovers. I train handovers until everyone is bored. Boring handovers win races, and nobody has ever put one on a poster.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672947575474210954"
          ],
          "editableUntil" : "2023-06-25T13:39:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "186"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1672945679645447085",
      "id_str" : "1672947575474210954",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672947575474210954",
      "in_reply_to_status_id" : "1672945679645447085",
      "created_at" : "Sun Jun 25 12:39:18 +0000 2023",
      "favorited" : false,
      "full_text" : "And the stick is the data. It is always the stick. They look at the runners, they pay for the runners, they put the runners on the poster. Then, at eleven at night, a stick on the floor.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672945679645447085"
          ],
          "editableUntil" : "2023-06-25T13:31:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "190"
      ],
      "favorite_count" : "12",
      "id_str" : "1672945679645447085",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672945679645447085",
      "created_at" : "Sun Jun 25 12:31:46 +0000 2023",
      "favorited" : false,
      "full_text" : "A sports analogy, since somebody asked. A big IT change is a relay race where each runner has trained alone, in a different town, with a different stick, and the board has booked the podium.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671608427014116171"
          ],
          "editableUntil" : "2023-06-21T20:58:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1671607420377804730",
      "id_str" : "1671608427014116171",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671608427014116171",
      "in_reply_to_status_id" : "1671607420377804730",
      "created_at" : "Wed Jun 21 19:58:00 +0000 2023",
      "favorited" : false,
      "full_text" : "@ines_tests The release is green, the beans are green, and you are both early. Go home.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669968515015695724"
          ],
          "editableUntil" : "2023-06-17T08:21:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "1",
      "id_str" : "1669968515015695724",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669968515015695724",
      "created_at" : "Sat Jun 17 07:21:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Sat on the bench and did nothing for an hour. Then I did it again, to be sure that I had understood it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668669076057039978"
          ],
          "editableUntil" : "2023-06-13T18:18:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "1668669076057039978",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668669076057039978",
      "created_at" : "Tue Jun 13 17:18:04 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @mr_aldous_veg: To the person who knitted a hat for my marrow. I am not angry. It is a good hat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665622049892114985"
          ],
          "editableUntil" : "2023-06-05T08:30:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "4",
      "id_str" : "1665622049892114985",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1665622049892114985",
      "created_at" : "Mon Jun 05 07:30:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Estimate for painting the shed: one afternoon. Actual: three weekends, two brushes, one wasp. I do this for a living.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667243753176817796"
          ],
          "editableUntil" : "2023-06-09T19:54:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "7",
      "id_str" : "1667243753176817796",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667243753176817796",
      "created_at" : "Fri Jun 09 18:54:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Every dashboard begins as a question and ends as wallpaper. Take one down each month. If anyone shouts, it was still a question.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664335954531701979"
          ],
          "editableUntil" : "2023-06-01T19:19:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "9",
      "id_str" : "1664335954531701979",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1664335954531701979",
      "created_at" : "Thu Jun 01 18:19:48 +0000 2023",
      "favorited" : false,
      "full_text" : "The peas are so good that none of them has reached the house.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662189284841777368"
          ],
          "editableUntil" : "2023-05-26T21:09:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "12",
      "id_str" : "1662189284841777368",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662189284841777368",
      "created_at" : "Fri May 26 20:09:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Small print, friends only: Mrs Pell is actually rather nice. She brought soup when I had the flu. I will deny this.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1660701487035810849"
          ],
          "editableUntil" : "2023-05-22T18:37:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "132"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1660696453870735957",
      "id_str" : "1660701487035810849",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1660701487035810849",
      "in_reply_to_status_id" : "1660696453870735957",
      "created_at" : "Mon May 22 17:37:43 +0000 2023",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 Welcome! Dig nothing for a month. Drink your tea in every corner of it. The plot will tell you where the wind lives.",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659267539252671332"
          ],
          "editableUntil" : "2023-05-18T19:39:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "4",
      "id_str" : "1659267539252671332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659267539252671332",
      "created_at" : "Thu May 18 18:39:43 +0000 2023",
      "favorited" : false,
      "full_text" : "What I want from a tool: it does what it did yesterday, it says so when it cannot, and it fits in the hand.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1657455911743369323"
          ],
          "editableUntil" : "2023-05-13T19:40:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "12",
      "id_str" : "1657455911743369323",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1657455911743369323",
      "created_at" : "Sat May 13 18:40:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: hawthorn out on both sides for two whole miles. I was late and I will be late again tomorrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655992552450476320"
          ],
          "editableUntil" : "2023-05-09T18:46:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1655991898141595674",
      "id_str" : "1655992552450476320",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655992552450476320",
      "in_reply_to_status_id" : "1655991898141595674",
      "created_at" : "Tue May 09 17:46:06 +0000 2023",
      "favorited" : false,
      "full_text" : "Clive ate the cake and sent back a postcard: \"The clerk is still tired. C.\"",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655991898141595674"
          ],
          "editableUntil" : "2023-05-09T18:43:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "211"
      ],
      "favorite_count" : "12",
      "id_str" : "1655991898141595674",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655991898141595674",
      "created_at" : "Tue May 09 17:43:30 +0000 2023",
      "favorited" : false,
      "full_text" : "We ran both systems side by side for a month and compared every bill. Ninety-nine point four per cent were the same. The other point six were all correct in the Old System. All of them. I have sent Clive a cake.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653097990683154349"
          ],
          "editableUntil" : "2023-05-01T19:04:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "4",
      "id_str" : "1653097990683154349",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653097990683154349",
      "created_at" : "Mon May 01 18:04:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Slug census: eleven. Then I lifted the board. Slug census: no.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654392787640320770"
          ],
          "editableUntil" : "2023-05-05T08:49:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "5",
      "id_str" : "1654392787640320770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654392787640320770",
      "created_at" : "Fri May 05 07:49:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 17 of the allotment: nobody has ever been thanked for a bonfire.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1650741756559290577"
          ],
          "editableUntil" : "2023-04-25T07:01:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "1650741756559290577",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1650741756559290577",
      "created_at" : "Tue Apr 25 06:01:18 +0000 2023",
      "favorited" : false,
      "full_text" : "I like a spreadsheet. I like it in the way I like bindweed: I respect the effort and I never turn my back on it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1649517442563709194"
          ],
          "editableUntil" : "2023-04-21T21:56:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "7",
      "id_str" : "1649517442563709194",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1649517442563709194",
      "created_at" : "Fri Apr 21 20:56:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Broke a spoke. Gerald limped home making the sound of a very small harp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1648013501624924752"
          ],
          "editableUntil" : "2023-04-17T18:20:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "0",
      "id_str" : "1648013501624924752",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648013501624924752",
      "created_at" : "Mon Apr 17 17:20:12 +0000 2023",
      "favorited" : false,
      "full_text" : "The twins asked me how the internet works. I said that it is a lot of people passing notes and promising not to read them. They asked who checks. They will go far.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1646626139421981035"
          ],
          "editableUntil" : "2023-04-13T22:27:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "5",
      "id_str" : "1646626139421981035",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1646626139421981035",
      "created_at" : "Thu Apr 13 21:27:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Two teams, one river, no map. That is every integration project that I have ever seen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644951737884314366"
          ],
          "editableUntil" : "2023-04-09T07:33:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1644948466328235742",
      "id_str" : "1644951737884314366",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644951737884314366",
      "in_reply_to_status_id" : "1644948466328235742",
      "created_at" : "Sun Apr 09 06:33:50 +0000 2023",
      "favorited" : false,
      "full_text" : "@weir_st_bakery If you ever stop making the cardamom knots I will have to move to another town, and I have just done the edging.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1643497530638449950"
          ],
          "editableUntil" : "2023-04-05T07:15:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/Cv8Os0fGeU",
            "expanded_url" : "https://example.org/talks/what-the-meter-reader-knows",
            "display_url" : "example.org/talks/what-the…",
            "indices" : [
              "107",
              "130"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "2",
      "id_str" : "1643497530638449950",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1643497530638449950",
      "possibly_sensitive" : false,
      "created_at" : "Wed Apr 05 06:15:20 +0000 2023",
      "favorited" : false,
      "full_text" : "My talk, \"What the meter reader knows\", is online. I say \"um\" nineteen times and one of them is important: https://t.co/Cv8Os0fGeU",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1642281815079190203"
          ],
          "editableUntil" : "2023-04-01T22:44:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "0",
      "id_str" : "1642281815079190203",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1642281815079190203",
      "created_at" : "Sat Apr 01 21:44:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Everything is up and everything is being eaten. The garden is now a restaurant with a very poor business model.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637511741845203049"
          ],
          "editableUntil" : "2023-03-19T18:49:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "4",
      "id_str" : "1637511741845203049",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1637511741845203049",
      "created_at" : "Sun Mar 19 17:49:57 +0000 2023",
      "favorited" : false,
      "full_text" : "If your backlog is older than your apple tree, it is not a backlog. It is a landscape. Hire a geographer.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1639531938944562250"
          ],
          "editableUntil" : "2023-03-25T08:37:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "153"
      ],
      "favorite_count" : "0",
      "id_str" : "1639531938944562250",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1639531938944562250",
      "created_at" : "Sat Mar 25 07:37:29 +0000 2023",
      "favorited" : false,
      "full_text" : "I asked the team what they would like to learn this year. Answers: Rust, drawing, Rust, how to say no, welding, Rust. We have started with how to say no.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1635169549052823511"
          ],
          "editableUntil" : "2023-03-13T07:42:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "2",
      "id_str" : "1635169549052823511",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1635169549052823511",
      "created_at" : "Mon Mar 13 06:42:55 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: first swallow. I pointed it out to a lorry driver at the lights. He wound down his window and said \"about time\". He was right.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634111518411046793"
          ],
          "editableUntil" : "2023-03-10T09:38:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1633807766918916245",
      "id_str" : "1634111518411046793",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634111518411046793",
      "in_reply_to_status_id" : "1633807766918916245",
      "created_at" : "Fri Mar 10 08:38:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Gone. An empty can and a bit of fluff. I have turned the can upside down and gone home early.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633807766918916245"
          ],
          "editableUntil" : "2023-03-09T13:31:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1633502002156458627",
      "id_str" : "1633807766918916245",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1633807766918916245",
      "in_reply_to_status_id" : "1633502002156458627",
      "created_at" : "Thu Mar 09 12:31:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Four beaks. They shout all day and they are never satisfied. I call them Finance.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633502002156458627"
          ],
          "editableUntil" : "2023-03-08T17:16:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "10"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1633199760607917304",
      "id_str" : "1633502002156458627",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1633502002156458627",
      "in_reply_to_status_id" : "1633199760607917304",
      "created_at" : "Wed Mar 08 16:16:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Four eggs.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633199760607917304"
          ],
          "editableUntil" : "2023-03-07T21:15:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "2",
      "id_str" : "1633199760607917304",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1633199760607917304",
      "created_at" : "Tue Mar 07 20:15:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Found a robin's nest in the watering can. I have therefore bought a second watering can and informed nobody, least of all the committee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1631016321490743626"
          ],
          "editableUntil" : "2023-03-01T20:39:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "River Wick Trust",
            "screen_name" : "wick_trust",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "820114008",
            "id" : "820114008"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "0",
      "id_str" : "1631016321490743626",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631016321490743626",
      "created_at" : "Wed Mar 01 19:39:28 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @wick_trust: Volunteers wanted for the spring litter pick. Boots and gloves are provided, and there will be soup. There is always…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1629166627944878485"
          ],
          "editableUntil" : "2023-02-24T18:09:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/1GfHSY1ufM",
            "expanded_url" : "https://untp.beer/s/c100000003",
            "display_url" : "untp.beer/s/c100000003",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "0",
      "id_str" : "1629166627944878485",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1629166627944878485",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 24 17:09:27 +0000 2023",
      "favorited" : false,
      "full_text" : "Drinking a Heron's Overcoat by Towpath Brewery @ The Lock Inn https://t.co/1GfHSY1ufM",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1626327366641662623"
          ],
          "editableUntil" : "2023-02-16T22:07:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1626320068553065800",
      "id_str" : "1626327366641662623",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1626327366641662623",
      "in_reply_to_status_id" : "1626320068553065800",
      "created_at" : "Thu Feb 16 21:07:14 +0000 2023",
      "favorited" : false,
      "full_text" : "@ines_tests You found that by typing your own name? With the accent? I have never been so proud and so afraid.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627568951506177522"
          ],
          "editableUntil" : "2023-02-20T08:20:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "9",
      "id_str" : "1627568951506177522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1627568951506177522",
      "created_at" : "Mon Feb 20 07:20:51 +0000 2023",
      "favorited" : false,
      "full_text" : "I read that plants grow better if you talk to them. I have been explaining the migration plan to the leeks. They have gone limp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1624853536081746268"
          ],
          "editableUntil" : "2023-02-12T20:30:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "181"
      ],
      "favorite_count" : "2",
      "id_str" : "1624853536081746268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1624853536081746268",
      "created_at" : "Sun Feb 12 19:30:45 +0000 2023",
      "favorited" : false,
      "full_text" : "Cycling into a headwind is the purest form of project management. You can see exactly where you are going, you are working as hard as you can, and you are being overtaken by a leaf.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1623426552760901256"
          ],
          "editableUntil" : "2023-02-08T22:00:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "217"
      ],
      "favorite_count" : "2",
      "id_str" : "1623426552760901256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623426552760901256",
      "created_at" : "Wed Feb 08 21:00:26 +0000 2023",
      "favorited" : false,
      "full_text" : "We counted: the Old System does two hundred and six different things. The replacement, according to the slides, does nine. I have asked who will be doing the other hundred and ninety-seven. Everybody looked at Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1621764076569155138"
          ],
          "editableUntil" : "2023-02-04T07:54:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "3",
      "id_str" : "1621764076569155138",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1621764076569155138",
      "created_at" : "Sat Feb 04 06:54:21 +0000 2023",
      "favorited" : false,
      "full_text" : "The chillies are up. Semicolon has been asked to move to the second-warmest place in the house, and has filed an objection on the keyboard.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1620690851378389569"
          ],
          "editableUntil" : "2023-02-01T08:49:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "4",
      "id_str" : "1620690851378389569",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620690851378389569",
      "created_at" : "Wed Feb 01 07:49:44 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 9 of the allotment: the shed is not a metaphor. Mrs Pell read my blog.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1618503722387256553"
          ],
          "editableUntil" : "2023-01-26T07:58:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "1618503722387256553",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1618503722387256553",
      "created_at" : "Thu Jan 26 06:58:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Sown: chillies, aubergines, optimism.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616903971236667284"
          ],
          "editableUntil" : "2023-01-21T22:02:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1616903971236667284",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1616903971236667284",
      "created_at" : "Sat Jan 21 21:02:02 +0000 2023",
      "favorited" : false,
      "full_text" : "There is a special silence when a room of engineers realises that the spreadsheet is the system.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1615102379122322194"
          ],
          "editableUntil" : "2023-01-16T22:43:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "12",
      "id_str" : "1615102379122322194",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1615102379122322194",
      "created_at" : "Mon Jan 16 21:43:08 +0000 2023",
      "favorited" : false,
      "full_text" : "I keep a list of questions that sound stupid and are not. Number one: \"What happens to the paper when you are finished with it?\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613074900393390052"
          ],
          "editableUntil" : "2023-01-11T08:26:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1613074254469866468",
      "id_str" : "1613074900393390052",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1613074900393390052",
      "in_reply_to_status_id" : "1613074254469866468",
      "created_at" : "Wed Jan 11 07:26:40 +0000 2023",
      "favorited" : false,
      "full_text" : "He says we must become agile. We have run a water supply through two floods and a royal visit with one van and Brenda. We are so agile that we rattle.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613076540365706618"
          ],
          "editableUntil" : "2023-01-11T08:33:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "169"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1613074900393390052",
      "id_str" : "1613076540365706618",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1613076540365706618",
      "in_reply_to_status_id" : "1613074900393390052",
      "created_at" : "Wed Jan 11 07:33:11 +0000 2023",
      "favorited" : false,
      "full_text" : "Credit where it is due: he asked who actually closes the valves at night. Nobody had asked that before. Brenda drew him a map on a napkin and he photographed the napkin.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613074254469866468"
          ],
          "editableUntil" : "2023-01-11T08:24:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "12",
      "id_str" : "1613074254469866468",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1613074254469866468",
      "created_at" : "Wed Jan 11 07:24:06 +0000 2023",
      "favorited" : false,
      "full_text" : "Someone in a nice jacket is coming to tell us about digital transformation. I have cleaned the whiteboard. I have hidden the marker that works.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611284402343133949"
          ],
          "editableUntil" : "2023-01-06T09:51:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "31",
      "id_str" : "1611284402343133949",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611284402343133949",
      "created_at" : "Fri Jan 06 08:51:52 +0000 2023",
      "favorited" : false,
      "full_text" : "New graph paper. New ink. Same slugs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1609655248635691631"
          ],
          "editableUntil" : "2023-01-01T21:58:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "1",
      "id_str" : "1609655248635691631",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1609655248635691631",
      "created_at" : "Sun Jan 01 20:58:11 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: black ice at the lock. I went over very slowly, with dignity, in front of a school bus.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1607463861064823546"
          ],
          "editableUntil" : "2022-12-26T20:50:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1607447503279799035",
      "id_str" : "1607463861064823546",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1607463861064823546",
      "in_reply_to_status_id" : "1607447503279799035",
      "created_at" : "Mon Dec 26 19:50:24 +0000 2022",
      "favorited" : false,
      "full_text" : "@clive_and_bees Merry Christmas to you and to all sixty thousand of them.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1605449204208222549"
          ],
          "editableUntil" : "2022-12-21T07:24:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "31",
      "id_str" : "1605449204208222549",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1605449204208222549",
      "created_at" : "Wed Dec 21 06:24:52 +0000 2022",
      "favorited" : false,
      "full_text" : "Happy solstice. From tomorrow there is more of it every day. That is the whole plan and it has always worked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1603657258495939565"
          ],
          "editableUntil" : "2022-12-16T08:44:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "178"
      ],
      "favorite_count" : "2",
      "id_str" : "1603657258495939565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1603657258495939565",
      "created_at" : "Fri Dec 16 07:44:19 +0000 2022",
      "favorited" : false,
      "full_text" : "Office quiz. We lost on the tie-break question, \"how many rivers are there in the county\". Ines and I said: it depends on what you call a river. They did not have a box for that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1601819067192248902"
          ],
          "editableUntil" : "2022-12-11T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://ifttt.com\" rel=\"nofollow\">IFTTT</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "5",
      "id_str" : "1601819067192248902",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1601819067192248902",
      "created_at" : "Sun Dec 11 06:00:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Plot 31 weather for today: 3 degrees, 0.4 mm of rain, wind from the north-west. Posted by my weather station.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1598409645791500178"
          ],
          "editableUntil" : "2022-12-01T21:12:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "5",
      "id_str" : "1598409645791500178",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1598409645791500178",
      "created_at" : "Thu Dec 01 20:12:11 +0000 2022",
      "favorited" : false,
      "full_text" : "The last leek is out. The plot is mud with sticks in it. It looks like a diagram of itself.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1600051630191781699"
          ],
          "editableUntil" : "2022-12-06T09:56:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "4",
      "id_str" : "1600051630191781699",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1600051630191781699",
      "created_at" : "Tue Dec 06 08:56:50 +0000 2022",
      "favorited" : false,
      "full_text" : "A short list of things I have fixed this year by walking away from them: the gate, a memory leak, an argument about hosepipes, my left knee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1596256738170007987"
          ],
          "editableUntil" : "2022-11-25T22:37:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "7",
      "id_str" : "1596256738170007987",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1596256738170007987",
      "created_at" : "Fri Nov 25 21:37:18 +0000 2022",
      "favorited" : false,
      "full_text" : "Turned the heap. Steam came off it like a small railway. I stood in the steam and felt that I had achieved something, and it was mostly last year's courgettes that had.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1594409528665786997"
          ],
          "editableUntil" : "2022-11-20T20:17:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "3",
      "id_str" : "1594409528665786997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1594409528665786997",
      "created_at" : "Sun Nov 20 19:17:08 +0000 2022",
      "favorited" : false,
      "full_text" : "Reviewing my own code from 2019. I would like a word with her. She had no doubts at all and she did not write one single comment.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1592603830836316904"
          ],
          "editableUntil" : "2022-11-15T20:41:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "9",
      "id_str" : "1592603830836316904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1592603830836316904",
      "created_at" : "Tue Nov 15 19:41:57 +0000 2022",
      "favorited" : false,
      "full_text" : "Leaf mould takes two years and costs nothing, and that is why no consultant has ever recommended it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1590612275340484933"
          ],
          "editableUntil" : "2022-11-10T08:48:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1590611126104287989",
      "id_str" : "1590612275340484933",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1590612275340484933",
      "in_reply_to_status_id" : "1590611126104287989",
      "created_at" : "Thu Nov 10 07:48:13 +0000 2022",
      "favorited" : false,
      "full_text" : "The first thing I did as lead was to cancel a meeting. The second was to move the kettle. Morale is up by one kettle.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1590611126104287989"
          ],
          "editableUntil" : "2022-11-10T08:43:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "7",
      "id_str" : "1590611126104287989",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1590611126104287989",
      "created_at" : "Thu Nov 10 07:43:39 +0000 2022",
      "favorited" : false,
      "full_text" : "I got the lead job. I now have two meetings about every meeting and a very good view of the car park.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588873141249230465"
          ],
          "editableUntil" : "2022-11-05T13:37:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "31",
      "id_str" : "1588873141249230465",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1588873141249230465",
      "created_at" : "Sat Nov 05 12:37:31 +0000 2022",
      "favorited" : false,
      "full_text" : "The committee has published the new rules. There are now thirty-one. Rule 30 is that the number of rules may not exceed thirty.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1587519081586010434"
          ],
          "editableUntil" : "2022-11-01T19:56:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "9",
      "id_str" : "1587519081586010434",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1587519081586010434",
      "created_at" : "Tue Nov 01 18:56:58 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: leaves. Every corner is a small exam.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1583793810789877810"
          ],
          "editableUntil" : "2022-10-22T13:14:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "172"
      ],
      "favorite_count" : "9",
      "id_str" : "1583793810789877810",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1583793810789877810",
      "created_at" : "Sat Oct 22 12:14:04 +0000 2022",
      "favorited" : false,
      "full_text" : "Everyone wants to talk about the harvest and nobody wants to talk about the path. Get the path right. You will walk on the path four hundred times and eat the pumpkin once.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1585156466514418961"
          ],
          "editableUntil" : "2022-10-26T07:28:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1585152188325988923",
      "id_str" : "1585156466514418961",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1585156466514418961",
      "in_reply_to_status_id" : "1585152188325988923",
      "created_at" : "Wed Oct 26 06:28:47 +0000 2022",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg I did not touch the marrow. I looked at the marrow. Looking is free.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1582348999118047112"
          ],
          "editableUntil" : "2022-10-18T13:32:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick Library",
            "screen_name" : "wick_library",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "820114007",
            "id" : "820114007"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "0",
      "id_str" : "1582348999118047112",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1582348999118047112",
      "created_at" : "Tue Oct 18 12:32:54 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @wick_library: Our seed library opens on Saturday! Bring a packet, take a packet, tell us what it really turned out…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1580648114818922959"
          ],
          "editableUntil" : "2022-10-13T20:54:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "9",
      "id_str" : "1580648114818922959",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1580648114818922959",
      "created_at" : "Thu Oct 13 19:54:12 +0000 2022",
      "favorited" : false,
      "full_text" : "Semicolon caught a mouse and put it in my cycling shoe. It was alive. We were all changed by the experience.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1579172328225325227"
          ],
          "editableUntil" : "2022-10-09T19:09:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "3",
      "id_str" : "1579172328225325227",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1579172328225325227",
      "created_at" : "Sun Oct 09 18:09:57 +0000 2022",
      "favorited" : false,
      "full_text" : "The best fertiliser is the gardener's shadow. The best monitoring is a person who looks at the graph because they like it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1577748959586098297"
          ],
          "editableUntil" : "2022-10-05T20:53:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "208"
      ],
      "favorite_count" : "31",
      "id_str" : "1577748959586098297",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1577748959586098297",
      "created_at" : "Wed Oct 05 19:53:59 +0000 2022",
      "favorited" : false,
      "full_text" : "\"We will just do it all at once over a weekend.\" I have now heard this sentence in three decades, from four managers, about five systems, and I have spent six of those weekends in the pump house with a torch.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576287929668311181"
          ],
          "editableUntil" : "2022-10-01T20:08:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "2",
      "id_str" : "1576287929668311181",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1576287929668311181",
      "created_at" : "Sat Oct 01 19:08:23 +0000 2022",
      "favorited" : false,
      "full_text" : "Planted garlic. Garlic is the only crop that you put in when you are tired and that forgives you for it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1574111506495124836"
          ],
          "editableUntil" : "2022-09-25T20:00:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "31",
      "id_str" : "1574111506495124836",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1574111506495124836",
      "created_at" : "Sun Sep 25 19:00:03 +0000 2022",
      "favorited" : false,
      "full_text" : "It is not a failure if you can compost it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1572683612628746416"
          ],
          "editableUntil" : "2022-09-21T21:26:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "2",
      "id_str" : "1572683612628746416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1572683612628746416",
      "created_at" : "Wed Sep 21 20:26:06 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: mist, a bell somewhere, a man carrying a canoe on his head like a hat. I rang my bell. He bowed, and the canoe bowed too.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1569590686370807063"
          ],
          "editableUntil" : "2022-09-13T08:35:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "159"
      ],
      "favorite_count" : "1",
      "id_str" : "1569590686370807063",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1569590686370807063",
      "created_at" : "Tue Sep 13 07:35:55 +0000 2022",
      "favorited" : false,
      "full_text" : "I was asked to speak to the new graduates. I told them: read the oldest code first, learn the name of the person in accounts, and never stand under the marrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1571027292743488440"
          ],
          "editableUntil" : "2022-09-17T07:44:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "155"
      ],
      "favorite_count" : "1",
      "id_str" : "1571027292743488440",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1571027292743488440",
      "created_at" : "Sat Sep 17 06:44:29 +0000 2022",
      "favorited" : false,
      "full_text" : "We moved one table from the Old System to the new one today. One. It took six weeks and nobody outside the team will ever notice. I bought everybody a bun.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1568217914949386701"
          ],
          "editableUntil" : "2022-09-09T13:41:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "1568217914949386701",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1568217914949386701",
      "created_at" : "Fri Sep 09 12:41:01 +0000 2022",
      "favorited" : false,
      "full_text" : "Autumn is when you learn what you should have labelled.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1566905539040052915"
          ],
          "editableUntil" : "2022-09-05T22:46:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1566893962763140661",
      "id_str" : "1566905539040052915",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1566905539040052915",
      "in_reply_to_status_id" : "1566893962763140661",
      "created_at" : "Mon Sep 05 21:46:06 +0000 2022",
      "favorited" : false,
      "full_text" : "@ines_tests It works on my plot.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1565242356505244172"
          ],
          "editableUntil" : "2022-09-01T08:37:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1565241718972278261",
      "id_str" : "1565242356505244172",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1565242356505244172",
      "in_reply_to_status_id" : "1565241718972278261",
      "created_at" : "Thu Sep 01 07:37:13 +0000 2022",
      "favorited" : false,
      "full_text" : "I came third in \"any other vegetable\". There were three entries. One was a turnip drawn by a child and it was a very good drawing.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1565241718972278261"
          ],
          "editableUntil" : "2022-09-01T08:34:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "4",
      "id_str" : "1565241718972278261",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1565241718972278261",
      "created_at" : "Thu Sep 01 07:34:41 +0000 2022",
      "favorited" : false,
      "full_text" : "Produce show. Mr Aldous: first in marrows, first in leeks, second in onions. He has asked for a recount on the onions.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1563427998256739172"
          ],
          "editableUntil" : "2022-08-27T08:27:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "148"
      ],
      "favorite_count" : "7",
      "id_str" : "1563427998256739172",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1563427998256739172",
      "created_at" : "Sat Aug 27 07:27:36 +0000 2022",
      "favorited" : false,
      "full_text" : "The marrow that Mr Aldous is hiding behind the shed has its own blanket now. I say nothing. I have measured it through the fence, but I say nothing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1561981287672481880"
          ],
          "editableUntil" : "2022-08-23T08:38:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "1",
      "id_str" : "1561981287672481880",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1561981287672481880",
      "created_at" : "Tue Aug 23 07:38:53 +0000 2022",
      "favorited" : false,
      "full_text" : "Rule 21 of the allotment: praise the plot before you ask about the strimmer.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1560600827255361968"
          ],
          "editableUntil" : "2022-08-19T13:13:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "3",
      "id_str" : "1560600827255361968",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1560600827255361968",
      "created_at" : "Fri Aug 19 12:13:26 +0000 2022",
      "favorited" : false,
      "full_text" : "An outage is a system telling you its real name.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1558186973202488983"
          ],
          "editableUntil" : "2022-08-12T21:21:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "7",
      "id_str" : "1558186973202488983",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1558186973202488983",
      "created_at" : "Fri Aug 12 20:21:38 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: the level crossing was down for eleven minutes. Nine cyclists, one tractor, no train. We parted as friends.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1559646347036660937"
          ],
          "editableUntil" : "2022-08-16T22:00:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/SxaK4XrfJu",
            "expanded_url" : "https://example.org/plot31/watering-less",
            "display_url" : "example.org/plot31/waterin…",
            "indices" : [
              "58",
              "81"
            ]
          }
        ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1559646347036660937/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/wKNPy0ksP2",
            "media_url" : "http://example.org/media/1559646347034888370.jpg",
            "id_str" : "1559646347034888370",
            "id" : "1559646347034888370",
            "media_url_https" : "https://example.org/media/1559646347034888370.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "1",
      "id_str" : "1559646347036660937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559646347036660937",
      "possibly_sensitive" : false,
      "created_at" : "Tue Aug 16 21:00:40 +0000 2022",
      "favorited" : false,
      "full_text" : "My Saturday long read, on watering less and growing more: https://t.co/SxaK4XrfJu https://t.co/wKNPy0ksP2",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1559646347036660937/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/wKNPy0ksP2",
            "media_url" : "http://example.org/media/1559646347034888370.jpg",
            "id_str" : "1559646347034888370",
            "id" : "1559646347034888370",
            "media_url_https" : "https://example.org/media/1559646347034888370.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1556739461352847290"
          ],
          "editableUntil" : "2022-08-08T21:29:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "3",
      "id_str" : "1556739461352847290",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1556739461352847290",
      "created_at" : "Mon Aug 08 20:29:45 +0000 2022",
      "favorited" : false,
      "full_text" : "There are onions drying on every flat surface of my house. I have started to move differently.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1555302789156996835"
          ],
          "editableUntil" : "2022-08-04T22:20:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "12",
      "id_str" : "1555302789156996835",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1555302789156996835",
      "created_at" : "Thu Aug 04 21:20:55 +0000 2022",
      "favorited" : false,
      "full_text" : "Today I deleted four hundred lines and nobody noticed. That is the finest review a deletion can get.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1554361929954833315"
          ],
          "editableUntil" : "2022-08-02T08:02:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1554085105892364998",
      "id_str" : "1554361929954833315",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1554361929954833315",
      "in_reply_to_status_id" : "1554085105892364998",
      "created_at" : "Tue Aug 02 07:02:17 +0000 2022",
      "favorited" : false,
      "full_text" : "First ride with Ines. We disagreed at every junction. It was exactly like work, except we ended up somewhere.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1554085105892364998"
          ],
          "editableUntil" : "2022-08-01T13:42:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "7",
      "id_str" : "1554085105892364998",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1554085105892364998",
      "created_at" : "Mon Aug 01 12:42:17 +0000 2022",
      "favorited" : false,
      "full_text" : "Bought a second-hand tandem. Nobody has agreed to be on the other half of it. I have labelled the back seat \"stakeholder\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1551836672886835615"
          ],
          "editableUntil" : "2022-07-26T08:47:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1551814275304888308",
      "id_str" : "1551836672886835615",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1551836672886835615",
      "in_reply_to_status_id" : "1551814275304888308",
      "created_at" : "Tue Jul 26 07:47:49 +0000 2022",
      "favorited" : false,
      "full_text" : "@clive_and_bees Is it normal for them to sit on the front of the hive and hum? They sound like a server room that has made its peace.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1550572174807415391"
          ],
          "editableUntil" : "2022-07-22T21:03:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "2",
      "id_str" : "1550572174807415391",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1550572174807415391",
      "created_at" : "Fri Jul 22 20:03:09 +0000 2022",
      "favorited" : false,
      "full_text" : "Tomatoes: the first one. Ate it standing up, warm, over the sink, like a person in a painting who is about to receive bad news.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1549077991298805400"
          ],
          "editableUntil" : "2022-07-18T18:05:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/LXoIgZcwPW",
            "expanded_url" : "https://untp.beer/s/c100000002",
            "display_url" : "untp.beer/s/c100000002",
            "indices" : [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "3",
      "id_str" : "1549077991298805400",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1549077991298805400",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jul 18 17:05:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Drinking a Lantern Porter by Towpath Brewery @ The Ferryman's Rest https://t.co/LXoIgZcwPW",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1545830049249223859"
          ],
          "editableUntil" : "2022-07-09T18:59:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "182"
      ],
      "favorite_count" : "1",
      "id_str" : "1545830049249223859",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1545830049249223859",
      "created_at" : "Sat Jul 09 17:59:38 +0000 2022",
      "favorited" : false,
      "full_text" : "Water use in Ebblewick, by hour, is the most honest graph I know. You can see breakfast. You can see the football. You can see the exact minute the interval starts on a Sunday night.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1547122809599059750"
          ],
          "editableUntil" : "2022-07-13T08:36:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "4",
      "id_str" : "1547122809599059750",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1547122809599059750",
      "created_at" : "Wed Jul 13 07:36:36 +0000 2022",
      "favorited" : false,
      "full_text" : "If you want to know whether a system is loved, look at the sticky notes around the screen. If you want to know whether it is good, count them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544996563074613609"
          ],
          "editableUntil" : "2022-07-07T11:47:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1544684255202524892",
      "id_str" : "1544996563074613609",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1544996563074613609",
      "in_reply_to_status_id" : "1544684255202524892",
      "created_at" : "Thu Jul 07 10:47:39 +0000 2022",
      "favorited" : false,
      "full_text" : "Update: Mr Aldous has lent me his second watering can. It is a political act and we both know it.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544684255202524892"
          ],
          "editableUntil" : "2022-07-06T15:06:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1544378742095628838",
      "id_str" : "1544684255202524892",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1544684255202524892",
      "in_reply_to_status_id" : "1544378742095628838",
      "created_at" : "Wed Jul 06 14:06:39 +0000 2022",
      "favorited" : false,
      "full_text" : "Update: they have put my photograph on the noticeboard. It is the nice one from the summer fair, which makes it worse.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544378742095628838"
          ],
          "editableUntil" : "2022-07-05T18:52:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "4",
      "id_str" : "1544378742095628838",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1544378742095628838",
      "created_at" : "Tue Jul 05 17:52:39 +0000 2022",
      "favorited" : false,
      "full_text" : "The hosepipe ban starts tomorrow. I work for the people who announced it, so I have stopped going to the allotment by the front gate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1542766171439842527"
          ],
          "editableUntil" : "2022-07-01T08:04:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1542766171439842527",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1542766171439842527",
      "created_at" : "Fri Jul 01 07:04:53 +0000 2022",
      "favorited" : false,
      "full_text" : "Hot. The soil is biscuit. I water at six in the morning with the other vampires and we nod.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1540938417244793442"
          ],
          "editableUntil" : "2022-06-26T07:02:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1540931370813203614",
      "id_str" : "1540938417244793442",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1540938417244793442",
      "in_reply_to_status_id" : "1540931370813203614",
      "created_at" : "Sun Jun 26 06:02:02 +0000 2022",
      "favorited" : false,
      "full_text" : "@weir_st_bakery I came for one loaf and left with one loaf, two buns and an opinion about rye. Well played.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1540050372042077552"
          ],
          "editableUntil" : "2022-06-23T20:13:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "4",
      "id_str" : "1540050372042077552",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1540050372042077552",
      "created_at" : "Thu Jun 23 19:13:16 +0000 2022",
      "favorited" : false,
      "full_text" : "I do not trust any estimate that ends in a five. Real things take four days or eleven.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1538863249646922416"
          ],
          "editableUntil" : "2022-06-20T13:36:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "1538863249646922416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1538863249646922416",
      "created_at" : "Mon Jun 20 12:36:04 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @mr_aldous_veg: Whoever left nine courgettes on my bench I know where you dig",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1536250137795441539"
          ],
          "editableUntil" : "2022-06-13T08:32:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "1",
      "id_str" : "1536250137795441539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1536250137795441539",
      "created_at" : "Mon Jun 13 07:32:29 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: tailwind both ways. This has never happened before. I have written it down with the date in case anyone doubts me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1537845183959249195"
          ],
          "editableUntil" : "2022-06-17T18:10:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1537845183959249195",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1537845183959249195",
      "created_at" : "Fri Jun 17 17:10:38 +0000 2022",
      "favorited" : false,
      "full_text" : "Between us: I have applied for the lead job. If it goes wrong I was never here and this was about beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1535154148348360809"
          ],
          "editableUntil" : "2022-06-10T07:57:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "7",
      "id_str" : "1535154148348360809",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1535154148348360809",
      "created_at" : "Fri Jun 10 06:57:25 +0000 2022",
      "favorited" : false,
      "full_text" : "My manager Dunstan wants Ripple to be \"smart\". I have asked him to define it. He said: like it is now, but it knows. I have had worse requirements.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1534252386428852594"
          ],
          "editableUntil" : "2022-06-07T20:14:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "2",
      "id_str" : "1534252386428852594",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1534252386428852594",
      "created_at" : "Tue Jun 07 19:14:08 +0000 2022",
      "favorited" : false,
      "full_text" : "The thing nobody tells you about growing strawberries is that you grow them for the blackbirds, and the blackbirds leave you a review.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1533057343818060691"
          ],
          "editableUntil" : "2022-06-04T13:05:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "2",
      "id_str" : "1533057343818060691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1533057343818060691",
      "created_at" : "Sat Jun 04 12:05:28 +0000 2022",
      "favorited" : false,
      "full_text" : "Left six courgettes on the desk of everyone who approved my pull request. Left twelve on the desk of the one who did not. Feedback culture.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1531882118513589729"
          ],
          "editableUntil" : "2022-06-01T07:15:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "24"
      ],
      "favorite_count" : "2",
      "id_str" : "1531882118513589729",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1531882118513589729",
      "created_at" : "Wed Jun 01 06:15:32 +0000 2022",
      "favorited" : false,
      "full_text" : "It is courgette day ten.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1529886468271197483"
          ],
          "editableUntil" : "2022-05-26T19:05:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "7",
      "id_str" : "1529886468271197483",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1529886468271197483",
      "created_at" : "Thu May 26 18:05:32 +0000 2022",
      "favorited" : false,
      "full_text" : "Somebody has to say it: a courgette is a very good vegetable for about nine days.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1528254703399014326"
          ],
          "editableUntil" : "2022-05-22T07:01:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "9",
      "id_str" : "1528254703399014326",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1528254703399014326",
      "created_at" : "Sun May 22 06:01:29 +0000 2022",
      "favorited" : false,
      "full_text" : "A garden is a long argument with a place, and the place has more time than you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1527006546120147523"
          ],
          "editableUntil" : "2022-05-18T20:21:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "4",
      "id_str" : "1527006546120147523",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527006546120147523",
      "created_at" : "Wed May 18 19:21:45 +0000 2022",
      "favorited" : false,
      "full_text" : "The twins on plot 32 are nine years old and have built a scarecrow that looks exactly like Mrs Pell. Mrs Pell has inspected it and found it eleven centimetres too tall.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523760488513794432"
          ],
          "editableUntil" : "2022-05-09T21:23:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "162"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1523758701738082559",
      "id_str" : "1523760488513794432",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523760488513794432",
      "in_reply_to_status_id" : "1523758701738082559",
      "created_at" : "Mon May 09 20:23:05 +0000 2022",
      "favorited" : false,
      "full_text" : "The kitchen leak had been there since before I joined. We had been mopping it on a rota. There was a spreadsheet for the rota. We are an engineering organisation.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1525191724536922780"
          ],
          "editableUntil" : "2022-05-13T20:10:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1525179393282789737",
      "id_str" : "1525191724536922780",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1525191724536922780",
      "in_reply_to_status_id" : "1525179393282789737",
      "created_at" : "Fri May 13 19:10:18 +0000 2022",
      "favorited" : false,
      "full_text" : "@ines_tests I agree with the bug but I admire its confidence.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523758701738082559"
          ],
          "editableUntil" : "2022-05-09T21:15:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "31",
      "id_str" : "1523758701738082559",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523758701738082559",
      "created_at" : "Mon May 09 20:15:59 +0000 2022",
      "favorited" : false,
      "full_text" : "We turned on the new leak alarm this morning. It found four leaks, two of them imaginary and one of them in the office kitchen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1522286490314683277"
          ],
          "editableUntil" : "2022-05-05T19:45:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "31",
      "id_str" : "1522286490314683277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1522286490314683277",
      "created_at" : "Thu May 05 18:45:56 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: a swan on the towpath, not moving, not negotiating. I dismounted. I always dismount. The swan has never once dismounted for me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1520814118531790651"
          ],
          "editableUntil" : "2022-05-01T18:15:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "3",
      "id_str" : "1520814118531790651",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1520814118531790651",
      "created_at" : "Sun May 01 17:15:15 +0000 2022",
      "favorited" : false,
      "full_text" : "The slugs have found the lettuces. I say found. I left them in a neat row at ground level with water laid on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1519046010194939770"
          ],
          "editableUntil" : "2022-04-26T21:09:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "31",
      "id_str" : "1519046010194939770",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1519046010194939770",
      "created_at" : "Tue Apr 26 20:09:25 +0000 2022",
      "favorited" : false,
      "full_text" : "There is no such thing as a quick question about dates and time zones. There are only people who have not been hurt yet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1517404126947158554"
          ],
          "editableUntil" : "2022-04-22T08:25:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "1517404126947158554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1517404126947158554",
      "created_at" : "Fri Apr 22 07:25:10 +0000 2022",
      "favorited" : false,
      "full_text" : "Rule 3 of the allotment: whoever complains about the hosepipe owns the hosepipe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1516309212502100376"
          ],
          "editableUntil" : "2022-04-19T07:54:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/F4NQQJX3zJ",
            "expanded_url" : "https://untp.beer/s/c100000001",
            "display_url" : "untp.beer/s/c100000001",
            "indices" : [
              "66",
              "89"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "4",
      "id_str" : "1516309212502100376",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1516309212502100376",
      "possibly_sensitive" : false,
      "created_at" : "Tue Apr 19 06:54:22 +0000 2022",
      "favorited" : false,
      "full_text" : "Drinking a Slow Puncture by Towpath Brewery @ The Ferryman's Rest https://t.co/F4NQQJX3zJ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1514873902766295342"
          ],
          "editableUntil" : "2022-04-15T08:50:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "1",
      "id_str" : "1514873902766295342",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1514873902766295342",
      "created_at" : "Fri Apr 15 07:50:58 +0000 2022",
      "favorited" : false,
      "full_text" : "Mr Aldous has put up a sign: PLEASE DO NOT ADVISE. He stands next to it, advising.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512523858672877446"
          ],
          "editableUntil" : "2022-04-08T21:12:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1512522852038707231",
      "id_str" : "1512523858672877446",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1512523858672877446",
      "in_reply_to_status_id" : "1512522852038707231",
      "created_at" : "Fri Apr 08 20:12:43 +0000 2022",
      "favorited" : false,
      "full_text" : "Clive keeps bees now. I asked him whether he misses programming. He said bees also do not read the documentation, but they apologise less.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1513489596435675996"
          ],
          "editableUntil" : "2022-04-11T13:10:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "9",
      "id_str" : "1513489596435675996",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1513489596435675996",
      "created_at" : "Mon Apr 11 12:10:13 +0000 2022",
      "favorited" : false,
      "full_text" : "I can mend a puncture in six minutes. I can tell the story of mending a puncture in forty. Only one of these is improving with practice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512522852038707231"
          ],
          "editableUntil" : "2022-04-08T21:08:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "233"
      ],
      "favorite_count" : "5",
      "id_str" : "1512522852038707231",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1512522852038707231",
      "created_at" : "Fri Apr 08 20:08:43 +0000 2022",
      "favorited" : false,
      "full_text" : "Found Clive's notebook from 1987 in the pump house. He wrote the Old System in eleven weeks, by hand, then typed it in. Page one says: \"Assume the meter is right. Assume the clerk is tired.\" I have read whole libraries that say less.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1510885922507752269"
          ],
          "editableUntil" : "2022-04-04T08:44:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1510868054770333567",
      "id_str" : "1510885922507752269",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1510885922507752269",
      "in_reply_to_status_id" : "1510868054770333567",
      "created_at" : "Mon Apr 04 07:44:09 +0000 2022",
      "favorited" : false,
      "full_text" : "@weir_st_bakery The seeded loaf is a public service and should be funded as one.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1509952394222446243"
          ],
          "editableUntil" : "2022-04-01T18:54:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "12",
      "id_str" : "1509952394222446243",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1509952394222446243",
      "created_at" : "Fri Apr 01 17:54:38 +0000 2022",
      "favorited" : false,
      "full_text" : "Three rules for software and for tomatoes: do not move it twice in a week, do not water it at noon, and do not show it to visitors before it is ready.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1507979769258897294"
          ],
          "editableUntil" : "2022-03-27T08:16:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "9",
      "id_str" : "1507979769258897294",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1507979769258897294",
      "created_at" : "Sun Mar 27 07:16:08 +0000 2022",
      "favorited" : false,
      "full_text" : "Plot report: broad beans up, garlic up, hopes up, back out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1506679099511092841"
          ],
          "editableUntil" : "2022-03-23T18:07:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "River Wick Trust",
            "screen_name" : "wick_trust",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "820114008",
            "id" : "820114008"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "1506679099511092841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1506679099511092841",
      "created_at" : "Wed Mar 23 17:07:44 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @wick_trust: The otters are back above the weir. Please keep dogs on a lead and voices down until the end of…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1505260076446328661"
          ],
          "editableUntil" : "2022-03-19T20:09:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "173"
      ],
      "favorite_count" : "2",
      "id_str" : "1505260076446328661",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1505260076446328661",
      "created_at" : "Sat Mar 19 19:09:03 +0000 2022",
      "favorited" : false,
      "full_text" : "Planning meeting. Someone drew an arrow from \"today\" to \"the future\" and in the middle it said \"migrate\". I have seen that arrow before. It has eaten three project managers.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1504075714888421165"
          ],
          "editableUntil" : "2022-03-16T13:42:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/C5W6LpvYtV",
            "expanded_url" : "https://example.org/plot31/compost-for-teams",
            "display_url" : "example.org/plot31/compost…",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "1",
      "id_str" : "1504075714888421165",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1504075714888421165",
      "possibly_sensitive" : false,
      "created_at" : "Wed Mar 16 12:42:49 +0000 2022",
      "favorited" : false,
      "full_text" : "Wrote about why I think every team should own a compost heap: https://t.co/C5W6LpvYtV",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1501308997720197493"
          ],
          "editableUntil" : "2022-03-08T22:28:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "1",
      "id_str" : "1501308997720197493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1501308997720197493",
      "created_at" : "Tue Mar 08 21:28:52 +0000 2022",
      "favorited" : false,
      "full_text" : "A bicycle is the only machine I own that has never asked me to accept new terms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1502628715771047945"
          ],
          "editableUntil" : "2022-03-12T13:52:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "1",
      "id_str" : "1502628715771047945",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1502628715771047945",
      "created_at" : "Sat Mar 12 12:52:57 +0000 2022",
      "favorited" : false,
      "full_text" : "Pulled out a function today that nobody has called since 2009. It came up like a dandelion: one leaf on top, and then half a metre of root into the billing system.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1499814238354122262"
          ],
          "editableUntil" : "2022-03-04T19:29:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "4",
      "id_str" : "1499814238354122262",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1499814238354122262",
      "created_at" : "Fri Mar 04 18:29:14 +0000 2022",
      "favorited" : false,
      "full_text" : "I have strong opinions about compost and I would like to be asked about them at least once before I die.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1499279356087190149"
          ],
          "editableUntil" : "2022-03-03T08:03:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1499005551921505496",
      "id_str" : "1499279356087190149",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499279356087190149",
      "in_reply_to_status_id" : "1499005551921505496",
      "created_at" : "Thu Mar 03 07:03:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Monday: forty people at the garden centre, not making eye contact.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1499005551921505496"
          ],
          "editableUntil" : "2022-03-02T13:55:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "14"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1498726966248957551",
      "id_str" : "1499005551921505496",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499005551921505496",
      "in_reply_to_status_id" : "1498726966248957551",
      "created_at" : "Wed Mar 02 12:55:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Sunday: frost.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1498726966248957551"
          ],
          "editableUntil" : "2022-03-01T19:28:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "31",
      "id_str" : "1498726966248957551",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1498726966248957551",
      "created_at" : "Tue Mar 01 18:28:48 +0000 2022",
      "favorited" : false,
      "full_text" : "First warm Saturday. Forty people on the allotments, all leaning on forks, all saying it is too early. It is too early. We planted everything.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1496763388385520770"
          ],
          "editableUntil" : "2022-02-24T09:26:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "5",
      "id_str" : "1496763388385520770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1496763388385520770",
      "created_at" : "Thu Feb 24 08:26:14 +0000 2022",
      "favorited" : false,
      "full_text" : "Mrs Pell from the committee has measured my shed. It is eleven centimetres too tall. I have offered to dig it deeper.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1495672158451542960"
          ],
          "editableUntil" : "2022-02-21T09:10:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1495660078853212194",
      "id_str" : "1495672158451542960",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1495672158451542960",
      "in_reply_to_status_id" : "1495660078853212194",
      "created_at" : "Mon Feb 21 08:10:05 +0000 2022",
      "favorited" : false,
      "full_text" : "@ines_tests No, please keep breaking it. Every test of yours that fails on Monday is a phone call that does not happen on Friday.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1494288218537881346"
          ],
          "editableUntil" : "2022-02-17T13:30:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "31",
      "id_str" : "1494288218537881346",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494288218537881346",
      "created_at" : "Thu Feb 17 12:30:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Semicolon the cat has chosen the propagator as her winter residence. Germination is up. I do not intend to investigate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1492199205834821276"
          ],
          "editableUntil" : "2022-02-11T19:09:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "1492199205834821276",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1492199205834821276",
      "created_at" : "Fri Feb 11 18:09:49 +0000 2022",
      "favorited" : false,
      "full_text" : "If the difference is zero it is definitely a bug.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1493328058760960140"
          ],
          "editableUntil" : "2022-02-14T21:55:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "5",
      "id_str" : "1493328058760960140",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1493328058760960140",
      "created_at" : "Mon Feb 14 20:55:28 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: sideways rain. I arrived at work as a gas.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1490593819264677026"
          ],
          "editableUntil" : "2022-02-07T08:50:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick News",
            "screen_name" : "ebblewick_news",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "820114006",
            "id" : "820114006"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "1490593819264677026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1490593819264677026",
      "created_at" : "Mon Feb 07 07:50:35 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @ebblewick_news: Heavy rain is expected on Thursday. Riverside paths may be closed from noon. Please leave your car at home if you…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1489510010751067146"
          ],
          "editableUntil" : "2022-02-04T09:03:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "3",
      "id_str" : "1489510010751067146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1489510010751067146",
      "created_at" : "Fri Feb 04 08:03:54 +0000 2022",
      "favorited" : false,
      "full_text" : "Somebody asked me today what I do for a living. I count water. It arrives, we count it, it leaves, we count it again, and the difference is either a leak or a bug.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1488430905456628194"
          ],
          "editableUntil" : "2022-02-01T09:35:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "9",
      "id_str" : "1488430905456628194",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1488430905456628194",
      "created_at" : "Tue Feb 01 08:35:56 +0000 2022",
      "favorited" : false,
      "full_text" : "The seed catalogue came. I need two packets of beans. I have circled forty-one things and none of them is a bean.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1486318881732640155"
          ],
          "editableUntil" : "2022-01-26T13:43:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "4",
      "id_str" : "1486318881732640155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1486318881732640155",
      "created_at" : "Wed Jan 26 12:43:30 +0000 2022",
      "favorited" : false,
      "full_text" : "Rule 14 of the allotment: you may borrow a wheelbarrow without asking, but you may not return it empty.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1485202851928474311"
          ],
          "editableUntil" : "2022-01-23T11:48:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1484899352091416931",
      "id_str" : "1485202851928474311",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1485202851928474311",
      "in_reply_to_status_id" : "1484899352091416931",
      "created_at" : "Sun Jan 23 10:48:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Day nine. The tray was not kale.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1484899352091416931"
          ],
          "editableUntil" : "2022-01-22T15:42:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1484591070747981132",
      "id_str" : "1484899352091416931",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1484899352091416931",
      "in_reply_to_status_id" : "1484591070747981132",
      "created_at" : "Sat Jan 22 14:42:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Day two of labelling. I have a tray marked \"probably kale\". Progress is not a straight line.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1484591070747981132"
          ],
          "editableUntil" : "2022-01-21T19:17:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "2",
      "id_str" : "1484591070747981132",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1484591070747981132",
      "created_at" : "Fri Jan 21 18:17:48 +0000 2022",
      "favorited" : false,
      "full_text" : "My resolution is to label things. Seeds, branches, jars, variables. Future me is a stranger and deserves a map.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1480825975829520666"
          ],
          "editableUntil" : "2022-01-11T09:56:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "5",
      "id_str" : "1480825975829520666",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1480825975829520666",
      "created_at" : "Tue Jan 11 08:56:39 +0000 2022",
      "favorited" : false,
      "full_text" : "There are two kinds of software at the waterworks: the kind we replaced last year, and the kind that still works.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1482615108036593883"
          ],
          "editableUntil" : "2022-01-16T08:26:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1482599001908033171",
      "id_str" : "1482615108036593883",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1482615108036593883",
      "in_reply_to_status_id" : "1482599001908033171",
      "created_at" : "Sun Jan 16 07:26:02 +0000 2022",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg Your leeks are fine. They are always fine. You say they are dying every January and every March you win a prize with them.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1479141291700724478"
          ],
          "editableUntil" : "2022-01-06T18:22:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "2",
      "id_str" : "1479141291700724478",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1479141291700724478",
      "created_at" : "Thu Jan 06 17:22:19 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: minus two, no wind, one heron. Gerald the bicycle creaked all the way to the waterworks and I creaked along with him.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1477327109762893685"
          ],
          "editableUntil" : "2022-01-01T18:13:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "2",
      "id_str" : "1477327109762893685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1477327109762893685",
      "created_at" : "Sat Jan 01 17:13:25 +0000 2022",
      "favorited" : false,
      "full_text" : "New year, same plot. I have drawn a plan of the beds on graph paper, in ink, as if the slugs could read.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1462669841019376956"
          ],
          "editableUntil" : "2021-11-22T07:30:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "2",
      "id_str" : "1462669841019376956",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1462669841019376956",
      "created_at" : "Mon Nov 22 06:30:39 +0000 2021",
      "favorited" : false,
      "full_text" : "Every time somebody says \"legacy\" I think of a house left to you by an aunt. Yes, the wiring is odd. There is also a house.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1460320885937214045"
          ],
          "editableUntil" : "2021-11-15T19:56:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "2",
      "id_str" : "1460320885937214045",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1460320885937214045",
      "created_at" : "Mon Nov 15 18:56:45 +0000 2021",
      "favorited" : false,
      "full_text" : "Put the plot to bed. Straw, boards, one last look. It does not need me until spring and I found that I minded.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1458075455438099632"
          ],
          "editableUntil" : "2021-11-09T15:14:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "231"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1457766670777271584",
      "id_str" : "1458075455438099632",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1458075455438099632",
      "in_reply_to_status_id" : "1457766670777271584",
      "created_at" : "Tue Nov 09 14:14:12 +0000 2021",
      "favorited" : false,
      "full_text" : "He replied. Margaret was the clerk. He had made her type every address twice for two years and he never forgave himself. That is why there is a line in there that fills in the street. It has saved, by my count, nine thousand hours.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1457766670777271584"
          ],
          "editableUntil" : "2021-11-08T18:47:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1457756604449459553",
      "id_str" : "1457766670777271584",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1457766670777271584",
      "in_reply_to_status_id" : "1457756604449459553",
      "created_at" : "Mon Nov 08 17:47:12 +0000 2021",
      "favorited" : false,
      "full_text" : "@clive_and_bees I work on something that you wrote, a long time ago. I have a question about Margaret, if you do not mind.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1455154120660465901"
          ],
          "editableUntil" : "2021-11-01T13:45:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "1",
      "id_str" : "1455154120660465901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1455154120660465901",
      "created_at" : "Mon Nov 01 12:45:52 +0000 2021",
      "favorited" : false,
      "full_text" : "Five things I wish I had known in March: path first, half the seeds, twice the compost, gloves, and it is never kale.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1441107759679027345"
          ],
          "editableUntil" : "2021-09-23T19:30:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1440796961750544081",
      "id_str" : "1441107759679027345",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1441107759679027345",
      "in_reply_to_status_id" : "1440796961750544081",
      "created_at" : "Thu Sep 23 18:30:39 +0000 2021",
      "favorited" : false,
      "full_text" : "There was a goat.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1441109907162226952"
          ],
          "editableUntil" : "2021-09-23T19:39:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1441107759679027345",
      "id_str" : "1441109907162226952",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1441109907162226952",
      "in_reply_to_status_id" : "1441107759679027345",
      "created_at" : "Thu Sep 23 18:39:11 +0000 2021",
      "favorited" : false,
      "full_text" : "The goat belongs to nobody. The committee has minuted the goat.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1440796961750544081"
          ],
          "editableUntil" : "2021-09-22T22:55:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1440796961750544081",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1440796961750544081",
      "created_at" : "Wed Sep 22 21:55:39 +0000 2021",
      "favorited" : false,
      "full_text" : "Planned downtime is a garden in winter. Unplanned downtime is a goat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1438021362393557405"
          ],
          "editableUntil" : "2021-09-15T07:06:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "0",
      "id_str" : "1438021362393557405",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1438021362393557405",
      "created_at" : "Wed Sep 15 06:06:24 +0000 2021",
      "favorited" : false,
      "full_text" : "Commute report: a deer on the lower path, in the mist, looking at me as if I were the one who should not exist. Fair.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1435692871161256903"
          ],
          "editableUntil" : "2021-09-08T20:53:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "5",
      "id_str" : "1435692871161256903",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1435692871161256903",
      "created_at" : "Wed Sep 08 19:53:49 +0000 2021",
      "favorited" : false,
      "full_text" : "The trouble with \"temporary\" is that nothing else is built as well.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1433173541867364947"
          ],
          "editableUntil" : "2021-09-01T22:02:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "31",
      "id_str" : "1433173541867364947",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1433173541867364947",
      "created_at" : "Wed Sep 01 21:02:54 +0000 2021",
      "favorited" : false,
      "full_text" : "First potatoes. Dug them up with my bare hands, like somebody robbing a very small bank.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1418473468502185358"
          ],
          "editableUntil" : "2021-07-23T08:30:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "9",
      "id_str" : "1418473468502185358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1418473468502185358",
      "created_at" : "Fri Jul 23 07:30:03 +0000 2021",
      "favorited" : false,
      "full_text" : "Measured the bath on my plot. It holds 190 litres. I now have the smallest reservoir in the county &amp; I inspect it weekly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1415933496078058970"
          ],
          "editableUntil" : "2021-07-16T08:17:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "2",
      "id_str" : "1415933496078058970",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1415933496078058970",
      "created_at" : "Fri Jul 16 07:17:06 +0000 2021",
      "favorited" : false,
      "full_text" : "A heron's day has two states, and he is in no hurry to change from one to the other. I envy the simplicity of his state machine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1413037437905190470"
          ],
          "editableUntil" : "2021-07-08T08:29:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "0",
      "id_str" : "1413037437905190470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1413037437905190470",
      "created_at" : "Thu Jul 08 07:29:12 +0000 2021",
      "favorited" : false,
      "full_text" : "Somebody at work asked whether 0 is the same as nothing. We are a waterworks. I put the kettle on and I cleared the afternoon.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1397093995597120817"
          ],
          "editableUntil" : "2021-05-25T08:35:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "2",
      "id_str" : "1397093995597120817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1397093995597120817",
      "created_at" : "Tue May 25 07:35:39 +0000 2021",
      "favorited" : false,
      "full_text" : "Read Clive's code until midnight. There is a comment in it that says only \"sorry, Margaret\". I have so many questions &amp; I have to be up at six.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1410710740704968218"
          ],
          "editableUntil" : "2021-07-01T22:23:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "2",
      "id_str" : "1410710740704968218",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1410710740704968218",
      "created_at" : "Thu Jul 01 21:23:44 +0000 2021",
      "favorited" : false,
      "full_text" : "Salt &amp; vinegar on the chips, mint &amp; butter on the potatoes, boots &amp; jacket on the radiator. A proper July.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1395128505751783606"
          ],
          "editableUntil" : "2021-05-19T22:25:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1395106863144009479",
      "id_str" : "1395128505751783606",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1395128505751783606",
      "in_reply_to_status_id" : "1395106863144009479",
      "created_at" : "Wed May 19 21:25:30 +0000 2021",
      "favorited" : false,
      "full_text" : "@ines_tests Welcome to the waterworks! The good chair is the one with the stain. The bad chair has no stain because nobody stays in it.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1392897897552262467"
          ],
          "editableUntil" : "2021-05-13T18:41:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "3",
      "id_str" : "1392897897552262467",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1392897897552262467",
      "created_at" : "Thu May 13 17:41:52 +0000 2021",
      "favorited" : false,
      "full_text" : "The twins next door asked what I was planting. Beans &amp; hope, I said. They wrote down both and asked how deep.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1390772293245596464"
          ],
          "editableUntil" : "2021-05-07T21:55:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "4",
      "id_str" : "1390772293245596464",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1390772293245596464",
      "created_at" : "Fri May 07 20:55:28 +0000 2021",
      "favorited" : false,
      "full_text" : "if (slugs &gt; 0) { sow(again); } That is the entire program, and it does not terminate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1388385997243367213"
          ],
          "editableUntil" : "2021-05-01T07:53:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "146"
      ],
      "favorite_count" : "4",
      "id_str" : "1388385997243367213",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1388385997243367213",
      "created_at" : "Sat May 01 06:53:11 +0000 2021",
      "favorited" : false,
      "full_text" : "Things nobody says about gardening: A) it is mostly carrying, B) the bending is extra, C) you will talk to a robin &amp; the robin will talk back.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1374415206202721339"
          ],
          "editableUntil" : "2021-03-23T18:38:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "12",
      "id_str" : "1374415206202721339",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1374415206202721339",
      "created_at" : "Tue Mar 23 17:38:15 +0000 2021",
      "favorited" : false,
      "full_text" : "Commute report, the first: one river, one heron, one bell, nine kilometres. Gerald and I are new to each other and neither wishes to go first on the bridge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1371887390954853306"
          ],
          "editableUntil" : "2021-03-16T19:13:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1371882861103323998",
      "id_str" : "1371887390954853306",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1371887390954853306",
      "in_reply_to_status_id" : "1371882861103323998",
      "created_at" : "Tue Mar 16 18:13:37 +0000 2021",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg Thank you for the rhubarb crown. You said \"plant it and be patient\". How patient? I have been standing here for some time.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1369130129461181287"
          ],
          "editableUntil" : "2021-03-09T04:37:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1368827384598486563",
      "id_str" : "1369130129461181287",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1369130129461181287",
      "in_reply_to_status_id" : "1368827384598486563",
      "created_at" : "Tue Mar 09 03:37:14 +0000 2021",
      "favorited" : false,
      "full_text" : "It was four days.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1366274534280415358"
          ],
          "editableUntil" : "2021-03-01T07:30:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "0",
      "id_str" : "1366274534280415358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1366274534280415358",
      "created_at" : "Mon Mar 01 06:30:07 +0000 2021",
      "favorited" : false,
      "full_text" : "I have a plot. It has couch grass, a bath, and half a greenhouse. The other half is over there, and over there, and a little of it is in Mr Aldous.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1368827384598486563"
          ],
          "editableUntil" : "2021-03-08T08:34:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "31",
      "id_str" : "1368827384598486563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1368827384598486563",
      "created_at" : "Mon Mar 08 07:34:14 +0000 2021",
      "favorited" : false,
      "full_text" : "Set up this account to write down the weather. I give it a week before I start having opinions.",
      "lang" : "en"
    }
  }
]