window.YTD.twitter_circle_tweet.part0 = [
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
  }
]